package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.Law;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.Problems;

/**
 * Assesses dossiers: each case alone and in parallel, then the comparison of all. A pure
 * function of the dossier and the release: no framework, no clock, no input or output;
 * any number of threads may use it at once.
 */
public final class Assessor {

	private Assessor() {
	}

	/**
	 * The whole assessment of a dossier.
	 * @throws DossierRefused if the dossier contradicts the criteria sets
	 * @throws RulesStopped if the rules fail, go over a limit or do not conclude
	 */
	public static Assessment assess(Dossier dossier, RuleRelease release) {
		CollectingSink sink = new CollectingSink();
		assess(dossier, release, sink);
		return sink.assessment();
	}

	/**
	 * Assesses a dossier into a sink; nothing reaches the sink of a dossier that is
	 * refused.
	 * @throws DossierRefused if the dossier contradicts the criteria sets
	 * @throws RulesStopped if the rules fail, go over a limit or do not conclude
	 */
	public static void assess(Dossier dossier, RuleRelease release, AssessmentSink sink) {
		Problems problems = new Problems();
		Law law = release.law(dossier.head().asOf(), dossier.head().province());
		List<SheetCase> sheets = new Sheets(law, problems).of(dossier);
		if (problems.refuse()) {
			throw new DossierRefused(problems.errors());
		}
		sink.warnings(dossier.warnings());
		sink.warnings(problems.warnings());
		PackOnDay achievement = law.inForce(UnitAssessor.STAGE)
			.orElseThrow(() -> new RulesStopped("Không có gói luật chấm chỉ tiêu cho ngày " + dossier.head().asOf()));
		Cases cases = Cases.of(dossier, sheets);
		Recipients recipients = Recipients.of(dossier);
		try (CaseRunner runner = new CaseRunner(release.limits(), cases.count() + recipients.count(), sink)) {
			List<UnitSummaryRow> summaries = assess(cases,
					new UnitAssessor(release, achievement, dossier.head().period()),
					new SheetAssessor(release, dossier.head().asOf()), runner, sink);
			Merit merit = new Merit(dossier, release, recipients, UnitFigures.of(summaries));
			sink.warnings(merit.doubts(dossier));
			merit.assess(runner, sink);
		}
	}

	static void assess(Cases cases, UnitAssessor units, SheetAssessor sheets, AssessmentSink sink) {
		try (CaseRunner runner = new CaseRunner(units.release().limits(), cases.count(), sink)) {
			assess(cases, units, sheets, runner, sink);
		}
	}

	private static List<UnitSummaryRow> assess(Cases cases, UnitAssessor units, SheetAssessor sheets, CaseRunner runner,
			AssessmentSink sink) {
		List<UnitTally> tallies = new ArrayList<>();
		runner.run(cases.units(), units::assess, (unit) -> {
			tallies.add(unit.tally());
			sink.lines(OutputFile.OUTCOMES, unit.outcomes().stream().map(OutcomeRow::cells).toList());
			sink.warnings(unit.warnings());
		});
		runner.run(cases.sheets(), sheets::assess, (sheet) -> {
			sink.lines(OutputFile.COMMUNES, List.of(sheet.commune().cells()));
			sink.lines(OutputFile.CRITERIA, sheet.criteria().stream().map(CriterionRow::cells).toList());
			sink.lines(OutputFile.LINES, sheet.lines().stream().map(LineRow::cells).toList());
			sink.warnings(sheet.warnings());
		});
		List<UnitSummaryRow> summaries = Ranking.of(tallies);
		sink.lines(OutputFile.UNIT_SUMMARY, summaries.stream().map(UnitSummaryRow::cells).toList());
		return summaries;
	}

}
