package vn.thidua.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.thidua.assessment.fact.Level;
import vn.thidua.assessment.fact.UnitWork;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.report.RatingLine;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Reported;
import vn.thidua.unit.HealthUnit;

/** Reads what the rules in force make of what a unit and those below it report. */
@Component
class VerdictReader {

	private final ReportedAssessment assessment;

	private final ActiveRules rules;

	VerdictReader(ReportedAssessment assessment, ActiveRules rules) {
		this.assessment = assessment;
		this.rules = rules;
	}

	/**
	 * The verdicts on a unit. Where the other tables that are reported cannot be read,
	 * the problems are told and the figures alone are assessed.
	 * @param units the unit and those below it whose ratings bear on its own
	 * @param reported what each of them reports, figures that can be read only
	 */
	UnitVerdicts read(ReportingPeriod period, HealthUnit unit, List<String> units, Map<String, Reported> reported,
			Map<String, Indicator> indicators) {
		Told whole = assess(period, unit, units, reported);
		if (whole.result.files().isEmpty() && whole.result.stopped().isEmpty()) {
			Map<String, Reported> figures = new HashMap<>();
			reported.forEach((code, one) -> figures.put(code, Reported.of(one.figures())));
			Told part = assess(period, unit, units, figures);
			return verdicts(period, unit, part, whole.result.problems(), indicators);
		}
		return verdicts(period, unit, whole, whole.result.problems(), indicators);
	}

	/** The Vietnamese names of the awards that the law of a period knows, by code. */
	Map<String, String> awards(ReportingPeriod period) {
		Map<String, String> awards = new HashMap<>();
		RuleNames.of(this.rules.state().release(), period)
			.awards()
			.forEach((code, name) -> awards.put(code, name.vietnamese()));
		return awards;
	}

	private UnitVerdicts verdicts(ReportingPeriod period, HealthUnit unit, Told told, List<Problem> problems,
			Map<String, Indicator> indicators) {
		RuleNames names = RuleNames.of(this.rules.state().release(), period);
		VerdictLines lines = new VerdictLines(unit, indicators, names, told.result);
		String rating = lines.recognition().rating().map(RatingLine::rating).orElse("");
		return new UnitVerdicts(lines.outcomes(), lines.sheets(), lines.recognition(),
				NextLevel.above(rating, told.levels, names), told.result, problems);
	}

	private Told assess(ReportingPeriod period, HealthUnit unit, List<String> units, Map<String, Reported> reported) {
		List<Level> levels = Collections.synchronizedList(new ArrayList<>());
		ReportedAssessment.Result result = this.assessment.assess(period, units, reported,
				(concluded) -> concluded.stream()
					.filter((one) -> one instanceof Level level && level.work() instanceof UnitWork
							&& level.work().recipient().equals(unit.code()))
					.forEach((one) -> levels.add((Level) one)));
		return new Told(result, List.copyOf(levels));
	}

	private record Told(ReportedAssessment.Result result, List<Level> levels) {
	}

}
