package vn.thidua.work;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.thidua.report.OutcomeLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What lacks least in proportion to its target comes first. */
class CheapestPathTests {

	private static OutcomeLine line(String indicator, String direction, String target, String actual, String status) {
		return new OutcomeLine("DV-A", "Đơn vị A", indicator, indicator, "lượt", "", target, direction, actual, status,
				"", "", "%", "", "", "", "", "", "", true, "", "", null, "", "");
	}

	private static OutcomeLine missed(String indicator, String direction, String target, String actual) {
		return line(indicator, direction, target, actual, "not_met");
	}

	private static Shortfall shortfall(String direction, String target, String actual) {
		return Shortfall.of(missed("CT", direction, target, actual)).orElseThrow();
	}

	private static void assertLacks(String direction, String target, String actual, String need, String effort) {
		Shortfall found = shortfall(direction, target, actual);
		assertThat(found.need()).isEqualByComparingTo(need);
		assertThat(new BigDecimal(found.percent())).isEqualByComparingTo(effort);
	}

	@Test
	void aShortfallIsToldInPercentOfTheTarget() {
		assertLacks("at_least", "100", "99", "1", "1");
		assertLacks("at_least", "140000", "139999.5", "0.5", "0.0003571428571428571428571428571428571");
		assertLacks("at_most", "10", "12", "2", "20");
		assertLacks("exactly", "50", "51", "1", "2");
		assertLacks("exactly", "50", "48", "2", "4");
		assertLacks("at_least", "-5", "-6", "1", "20");
	}

	@Test
	void ofARangeTheNearerEndCounts() {
		assertLacks("between", "100-200", "90", "10", "10");
		assertLacks("between", "100-200", "210", "10", "5");
		assertLacks("between", "-20--10", "-22", "2", "10");
		assertLacks("between", "-20--10", "-9", "1", "10");
	}

	@Test
	void aFigureOnTheLimitOfAStrictBoundLacksNothingButToPassIt() {
		assertThat(shortfall("at_least", ">90", "90")).matches(Shortfall::onLimit);
		assertThat(shortfall("at_most", "<45", "45")).matches(Shortfall::onLimit);
		assertThat(shortfall("at_least", ">90", "89.999")).matches((one) -> !one.onLimit());
		assertThat(shortfall("at_least", ">0", "0")).matches(Shortfall::onLimit);
	}

	@Test
	void aTargetOfNoughtHasNoPercentage() {
		Shortfall found = shortfall("at_most", "0", "3");
		assertThat(found.effort()).isNull();
		assertThat(found.percent()).isEmpty();
		assertThat(found.need()).isEqualByComparingTo("3");
	}

	@Test
	void theCheapestComesFirst() {
		CheapestPath path = CheapestPath.of(List.of(missed("xa", "at_least", "100", "50"),
				missed("không-2", "at_most", "0", "2"), missed("không-1", "at_most", "0", "1"),
				missed("gần", "at_least", "1000000", "990000"), missed("chặt", "at_least", ">90", "90"),
				missed("trần", "at_most", "10", "10.5"), line("trống", "at_least", "10", "", "no_data"),
				line("đạt", "at_least", "10", "10", "met"), line("vượt", "at_least", "10", "11", "exceeded"),
				line("miễn", "at_least", "10", "", "not_applicable"),
				line("đang", "at_least", "100", "75", "in_progress"),
				line("xác nhận", "at_least", "100", "", "not_met")));
		assertThat(path.steps()).extracting((step) -> step.line().indicator())
			.containsExactly("chặt", "gần", "trần", "đang", "xa", "không-1", "không-2");
		assertThat(path.silent()).extracting(OutcomeLine::indicator).containsExactly("trống", "xác nhận");
		assertThat(path.missing()).isEqualTo(9);
	}

	@Test
	void equalOnesKeepTheOrderOfThePlan() {
		CheapestPath path = CheapestPath.of(List.of(missed("b", "at_least", "100", "99"),
				missed("a", "at_least", "1", "0.990"), missed("c", "at_most", "1000", "1010")));
		assertThat(path.steps()).extracting((step) -> step.line().indicator()).containsExactly("b", "a", "c");
	}

	@Test
	void nothingIsMissingWhereNothingIsAssigned() {
		assertThat(CheapestPath.of(List.of()).missing()).isZero();
	}

}
