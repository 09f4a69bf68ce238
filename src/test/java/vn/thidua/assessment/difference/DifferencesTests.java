package vn.thidua.assessment.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.assessment.OutputFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Two assessments, line by line. */
class DifferencesTests {

	private final List<Change> changes = new ArrayList<>();

	private final Differences differences = new Differences(this.changes::add);

	@Test
	void anotherVerdictIsToldFromWhatToWhatByWhichRuleAndBasis() {
		give(Side.BEFORE, OutputFile.OUTCOMES, List.of(outcome("U1", "CT1", "met", "T.MET")));
		give(Side.AFTER, OutputFile.OUTCOMES, List.of(outcome("U1", "CT1", "not_met", "T.STRICT")));
		end();
		assertThat(this.changes).singleElement().satisfies((change) -> {
			assertThat(change.key()).containsExactly("U1", "CT1", "Sở");
			assertThat(change.from()).isEqualTo("met");
			assertThat(change.to()).isEqualTo("not_met");
			assertThat(change.columns()).containsExactly("status", "rule");
			assertThat(change.before()).extracting(Judgement::rule, Judgement::basis).containsExactly("T.MET", "KH 1");
			assertThat(change.after()).extracting(Judgement::rule).isEqualTo("T.STRICT");
			assertThat(change.decisive()).isTrue();
		});
	}

	@ParameterizedTest
	@EnumSource
	void aLineOfOneSideOnlyIsADifference(Side side) {
		give(side, OutputFile.OUTCOMES,
				List.of(outcome("U1", "CT1", "met", "T.MET"), outcome("U2", "CT1", "met", "T.MET")));
		give(side.other(), OutputFile.OUTCOMES, List.of(outcome("U1", "CT1", "met", "T.MET")));
		end();
		assertThat(this.changes).singleElement().satisfies((change) -> {
			assertThat(change.owner()).isEqualTo("U2");
			assertThat((side == Side.BEFORE) ? change.after() : change.before()).isNull();
			assertThat((side == Side.BEFORE) ? change.from() : change.to()).isEqualTo("met");
			assertThat(change.decisive()).isTrue();
		});
	}

	@Test
	void anotherFigureAloneDecidesNothing() {
		give(Side.BEFORE, OutputFile.UNIT_SUMMARY, List.of(List.of("U1", "3", "1", "1", "1", "0", "0", "no", "1")));
		give(Side.AFTER, OutputFile.UNIT_SUMMARY, List.of(List.of("U1", "3", "1", "1", "1", "0", "0", "no", "2")));
		end();
		assertThat(this.changes).singleElement().satisfies((change) -> {
			assertThat(change.decisive()).isFalse();
			assertThat(change.columns()).containsExactly("rank");
		});
	}

	@Test
	void aCandidateNamesTheClausesWhoseChecksChangedWithIt() {
		give(Side.BEFORE, OutputFile.CHECKS, List.of(check("P1", "LDTT", "L1", "pass"),
				check("P1", "LDTT", "L2", "pass"), check("P1", "CSTDCS", "C1", "fail")));
		give(Side.BEFORE, OutputFile.CANDIDATES,
				List.of(candidate("P1", "CSTDCS", "not_eligible", ""), candidate("P1", "LDTT", "eligible", "")));
		give(Side.AFTER, OutputFile.CHECKS, List.of(check("P1", "LDTT", "L1", "fail"),
				check("P1", "LDTT", "L3", "pass"), check("P1", "CSTDCS", "C1", "fail")));
		give(Side.AFTER, OutputFile.CANDIDATES,
				List.of(candidate("P1", "CSTDCS", "not_eligible", ""), candidate("P1", "LDTT", "not_eligible", "")));
		end();
		assertThat(this.changes).filteredOn((change) -> change.file() == OutputFile.CHECKS)
			.extracting(Change::item)
			.containsExactly("L1", "L2", "L3");
		assertThat(this.changes).filteredOn((change) -> change.file() == OutputFile.CANDIDATES)
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.award()).isEqualTo("LDTT");
				assertThat(change.before()).extracting(Judgement::rule, Judgement::basis)
					.containsExactly("L1; L2", "Điều L1; Điều L2");
				assertThat(change.after()).extracting(Judgement::rule).isEqualTo("L1; L3");
			});
	}

	@Test
	void aPlaceBeyondTheCapIsAnotherDecision() {
		give(Side.BEFORE, OutputFile.CANDIDATES, List.of(candidate("P1", "CSTDCS", "eligible", "yes")));
		give(Side.AFTER, OutputFile.CANDIDATES, List.of(candidate("P1", "CSTDCS", "eligible", "no")));
		end();
		assertThat(this.changes).singleElement().matches(Change::decisive);
	}

	@Test
	void linesThatRepeatAKeyAreMatchedInTheirOrder() {
		give(Side.BEFORE, OutputFile.OUTCOMES,
				List.of(outcome("U1", "CT1", "met", "A"), outcome("U1", "CT1", "met", "B")));
		give(Side.AFTER, OutputFile.OUTCOMES,
				List.of(outcome("U1", "CT1", "met", "A"), outcome("U1", "CT1", "not_met", "B")));
		end();
		assertThat(this.changes).singleElement()
			.satisfies((change) -> assertThat(change.key()).containsExactly("U1", "CT1", "Sở"));
	}

	@Test
	void onlyWhatOneSideIsAheadIsHeld() {
		for (int unit = 100; unit < 900; unit++) {
			String code = "U" + unit;
			give(Side.BEFORE, OutputFile.OUTCOMES, List.of(outcome(code, "CT1", "met", "A")));
			give(Side.AFTER, OutputFile.OUTCOMES,
					List.of(outcome(code, "CT1", (unit % 8 == 0) ? "not_met" : "met", "A")));
			assertThat(this.differences.held(Side.BEFORE)).isLessThanOrEqualTo(2);
			assertThat(this.differences.held(Side.AFTER)).isLessThanOrEqualTo(2);
		}
		end();
		assertThat(this.changes).hasSize(100).extracting(Change::owner).isSorted().first().isEqualTo("U104");
	}

	@Test
	void aSideThatEndsEarlyLetsGoOfTheRest() {
		give(Side.BEFORE, OutputFile.OUTCOMES,
				IntStream.range(10, 50).mapToObj((unit) -> outcome("U" + unit, "CT1", "met", "A")).toList());
		this.differences.end(Side.AFTER);
		assertThat(this.changes).hasSize(39);
		this.differences.end(Side.BEFORE);
		assertThat(this.changes).hasSize(40).allMatch((change) -> change.after() == null);
		assertThatIllegalStateException()
			.isThrownBy(() -> give(Side.AFTER, OutputFile.OUTCOMES, List.of(outcome("U1", "CT1", "met", "A"))));
	}

	@ParameterizedTest
	@EnumSource
	void everyFileCanBeCompared(OutputFile file) {
		List<String> before = file.columns();
		List<String> after = file.columns().stream().map((cell) -> cell.equals("status") ? "other" : cell).toList();
		give(Side.BEFORE, file, List.of(before));
		give(Side.AFTER, file, List.of(after));
		end();
		assertThat(this.changes).hasSize(file.columns().contains("status") ? 1 : 0);
	}

	private void give(Side side, OutputFile file, List<List<String>> lines) {
		this.differences.lines(side, file, lines);
	}

	private void end() {
		this.differences.end(Side.BEFORE);
		this.differences.end(Side.AFTER);
	}

	private static List<String> outcome(String unit, String indicator, String status, String rule) {
		return List.of(unit, indicator, "Sở", "≥ 1", "at_least", "1", status, "100", "0", "%", "", "", "KH 1", rule,
				"vì", "");
	}

	private static List<String> check(String recipient, String award, String clause, String status) {
		return List.of(recipient, award, clause, status, "1", "2", "", "Điều " + clause, "yes", "vì");
	}

	private static List<String> candidate(String recipient, String award, String status, String within) {
		return List.of(recipient, award, status, "B", "", "", within, "Luật", "vì", "yes", "0");
	}

}
