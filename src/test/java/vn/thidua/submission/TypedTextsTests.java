package vn.thidua.submission;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;

import static org.assertj.core.api.Assertions.assertThat;

/** A form takes no text and no day that its own export could not bring back. */
class TypedTextsTests {

	private static final Indicator INDICATOR = new Indicator("X", "Chỉ tiêu X", "%", Direction.AT_LEAST, Excess.POINTS,
			false, "");

	@Test
	void textsAreKeptAsReadersOfTablesKeepThem() {
		RowReading read = read("note", " Ho\u0300a\u00A0Bình\r\n=1 ");
		assertThat(read.mistakes()).isEmpty();
		assertThat(read.told().note()).isEqualTo("Hòa Bình\n=1");
	}

	@Test
	void textsThatNoFileCouldHoldAreRefusedInTheirField() {
		for (String field : List.of("note", "confirmation")) {
			assertThat(mistakes(field, "x".repeat(4001))).containsExactly(field + " text.long");
			assertThat(mistakes(field, "x".repeat(4000))).isEmpty();
			assertThat(mistakes(field, "a\uD800")).containsExactly(field + " text.unseen");
			assertThat(mistakes(field, "a\uFFFDb")).containsExactly(field + " text.unseen");
			assertThat(mistakes(field, "a\u0000b")).containsExactly(field + " text.unseen");
		}
	}

	@ParameterizedTest
	@CsvSource({ "31/12/1944, date.range", "1/1/1945, ''", "2100-12-31, ''", "01/01/2101, date.range",
			"+999999999-12-31, date.range", "30/02/2023, report.date" })
	void daysLieInTheYearsThatDataSpeakOf(String day, String code) {
		assertThat(mistakes("completed", day)).isEqualTo(code.isEmpty() ? List.of() : List.of("completed " + code));
	}

	private static List<String> mistakes(String field, String text) {
		return read(field, text).mistakes().stream().map((one) -> one.field() + " " + one.code()).toList();
	}

	private static RowReading read(String field, String text) {
		return RowReading.of(TypedRow.of("X", Map.of("figure.X", "98,5", field + ".X", text)), INDICATOR);
	}

}
