package vn.thidua.submission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.planning.Relation;

import static org.assertj.core.api.Assertions.assertThat;

/** Which figures look implausible: on, just under and just over each limit. */
class PlausibilityTests {

	private static final Relation SUM = Relation.sum("T", List.of("A", "B"));

	private static final Relation RATE = Relation.rate("R", "A", "B", 100);

	private static ReportedFigure figure(String code, String figure, String previous) {
		return new ReportedFigure(code, Said.FIGURE, figure, figure, previous, previous, null, "", "");
	}

	private static ReportedFigure figure(String code, String figure) {
		return figure(code, figure, "");
	}

	private static ReportedFigure without(String code, Said said) {
		return new ReportedFigure(code, said, "", "", "", "", null, "Lý do", "");
	}

	private static List<Doubt> doubts(Relation relation, ReportedFigure... reported) {
		Map<String, ReportedFigure> all = new LinkedHashMap<>();
		Arrays.asList(reported).forEach((one) -> all.put(one.indicator(), one));
		return new Plausibility(List.of(relation), (one) -> Expectations.besideLastYear(one, null)).doubts(all);
	}

	@ParameterizedTest
	@CsvSource({ "299,100,", "300,100,", "300.00,100,", "300.01,100,OVER_THREE_TIMES", "34,100,", "33.4,100.2,",
			"33.3,100,UNDER_A_THIRD", "1,3,", "0.99,3,UNDER_A_THIRD", "100,100,", "0,0,", "0.01,0,",
			"0,0.01,UNDER_A_THIRD", "0,100,UNDER_A_THIRD", "-0.1,-0.3,", "-0.9,-0.3,", "-0.91,-0.3,OVER_THREE_TIMES",
			"-0.09,-0.3,UNDER_A_THIRD", "0.2,-0.3,UNDER_A_THIRD", "-0.2,0.3,UNDER_A_THIRD" })
	void aFigureIsComparedWithLastYears(String now, String before, Doubt.Kind expected) {
		assertThat(doubts(SUM, figure("X", now, before))).extracting(Doubt::kind)
			.isEqualTo((expected == null) ? List.of() : List.of(expected));
	}

	@Test
	void whatIsNotKnownIsNotCompared() {
		assertThat(doubts(SUM, figure("X", "5", ""))).isEmpty();
		assertThat(doubts(SUM, new ReportedFigure("X", Said.NOT_REPORTED, "", "", "100", "100", null, "", ""),
				new ReportedFigure("Y", Said.NOT_APPLICABLE, "", "", "100", "100", null, "Lý do", "")))
			.isEmpty();
	}

	@Test
	void theDoubtNamesBothFigures() {
		assertThat(doubts(SUM, figure("X", "301", "100")))
			.containsExactly(new Doubt("X", Doubt.Kind.OVER_THREE_TIMES, List.of("301", "100")));
	}

	@ParameterizedTest
	@CsvSource({ "10,4,6,", "10.0,4,6.00,", "9.99,4,6,SUM", "10.01,4,6,SUM", "0,0,0,", "1,0,0,SUM" })
	void aSumIsExactlyWhatItsPartsAddUpTo(String total, String one, String other, Doubt.Kind expected) {
		assertThat(doubts(SUM, figure("T", total), figure("A", one), figure("B", other))).extracting(Doubt::kind)
			.isEqualTo((expected == null) ? List.of() : List.of(expected));
	}

	@Test
	void aPartThatIsNotReportedLeavesTheSumOpenAndOneThatDoesNotApplyAddsNothing() {
		assertThat(doubts(SUM, figure("T", "10"), figure("A", "4"))).isEmpty();
		assertThat(doubts(SUM, figure("T", "10"), figure("A", "4"), without("B", Said.NOT_REPORTED))).isEmpty();
		assertThat(doubts(SUM, figure("T", "4"), figure("A", "4"), without("B", Said.NOT_APPLICABLE))).isEmpty();
		assertThat(doubts(SUM, figure("T", "10"), figure("A", "4"), without("B", Said.NOT_APPLICABLE)))
			.containsExactly(new Doubt("T", Doubt.Kind.SUM, List.of("10", "4")));
		assertThat(doubts(SUM, without("T", Said.NOT_REPORTED), figure("A", "4"), figure("B", "4"))).isEmpty();
		assertThat(doubts(SUM, figure("T", "1"), without("A", Said.NOT_APPLICABLE), without("B", Said.NOT_APPLICABLE)))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "33.3,1,3,", "33.33,1,3,", "33.4,1,3,RATE", "33.2,1,3,RATE", "33,1,3,", "34,1,3,RATE", "12.5,1,8,",
			"12,1,8,", "13,1,8,", "12.4,1,8,RATE", "12.6,1,8,RATE", "11.99,1,8,RATE", "0,0,5,", "0.1,0,5,RATE",
			"-12.5,-1,8,", "12.5,-1,8,RATE", "12.5,-1,-8,", "0,0,0,", "0,5,0,", "12,5,0,RATE_OF_NOUGHT" })
	void aRateDiffersByHalfOfItsLastDigitAtMost(String rate, String above, String below, Doubt.Kind expected) {
		assertThat(doubts(RATE, figure("R", rate), figure("A", above), figure("B", below))).extracting(Doubt::kind)
			.isEqualTo((expected == null) ? List.of() : List.of(expected));
	}

	@Test
	void aRateWithoutOneOfItsPartsIsNotChecked() {
		assertThat(doubts(RATE, figure("R", "50"), figure("A", "1"))).isEmpty();
		assertThat(doubts(RATE, figure("R", "50"), without("A", Said.NOT_REPORTED), figure("B", "2"))).isEmpty();
		assertThat(doubts(RATE, figure("R", "50"), figure("A", "1"), without("B", Said.NOT_APPLICABLE))).isEmpty();
	}

	@Test
	void theDoubtOfARateTellsWhatItsPartsMake() {
		assertThat(doubts(RATE, figure("R", "33.5"), figure("A", "1"), figure("B", "3")))
			.containsExactly(new Doubt("R", Doubt.Kind.RATE, List.of("33.5", "1", "3", "33.333")));
	}

}
