package vn.thidua.planning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "DV\u200B-01", "DV-\u202E01", "a\nb", "a\tb", "a\uD800", "\uFEFFa" })
	void whatNobodySeesIsNoCodeAndNoName(String name) {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> PlanTexts.check("a", name))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("texts"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=a", "'b", "Trung tâm Y tế \"A\"; cơ sở 1", "😀", "" })
	void whateverElsePeopleWriteIsOne(String name) {
		assertThatCode(() -> PlanTexts.check(name)).doesNotThrowAnyException();
	}

}
