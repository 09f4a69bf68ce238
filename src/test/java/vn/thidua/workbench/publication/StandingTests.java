package vn.thidua.workbench.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.workbench.effect.Preview;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps a draft from being proposed. */
class StandingTests {

	private static final Preview PREVIEW = new Preview(1L, 0, "d", "a", "finished", Instant.EPOCH, "x", Instant.EPOCH,
			0);

	@ParameterizedTest
	@CsvSource({ "0,false,true,''", "3,false,true,unchecked", "0,true,true,red", "3,true,true,red",
			"0,false,false,preview" })
	void aDraftIsProposedOnlyCheckedToTheEndGreenAndPreviewed(int left, boolean red, boolean previewed, String why) {
		List<Problem> problems = red ? List.of(Problem.error(Place.startOf("x"), "", "pack.yaml")) : List.of();
		Standing standing = new Standing("d", "a", false, RuleFiles.of(Map.of()), problems, left,
				previewed ? PREVIEW : null, null);
		assertThat(standing.obstacle().orElse("")).isEqualTo(why);
		assertThat(standing.ready()).isEqualTo(why.isEmpty());
	}

	@Test
	void whatServesAlreadyIsNotProposed() {
		Standing standing = new Standing("a", "a", false, RuleFiles.of(Map.of()), List.of(), 0, PREVIEW, null);
		assertThat(standing.obstacle()).contains("same");
	}

}
