package vn.thidua.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thidua.plan.Indicator;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.report.OutcomeLine;
import vn.thidua.submission.Reported;
import vn.thidua.unit.HealthUnit;

/**
 * Everything on one unit's page.
 *
 * @param unit the unit
 * @param standing how far its submission has come
 * @param targets its targets with their verdicts, in the order of the plan
 * @param verdicts what the rules make of what it reports
 * @param owed what it still has to submit
 * @param basis what was assessed, for trying other figures
 * @param leftOut how many units below it are not assessed beside it, since they are many
 */
public record UnitView(HealthUnit unit, UnitStanding standing, List<UnitTarget> targets, UnitVerdicts verdicts,
		ToSubmit owed, Basis basis, int leftOut) {

	/**
	 * What was assessed.
	 *
	 * @param units the unit and those below it
	 * @param reported what each of them reports, readable figures only
	 * @param told what the unit itself reports, unreadable figures too
	 * @param previous the figures of the same period of the year before, plain, by
	 * indicator
	 * @param indicators every indicator by its code
	 */
	public record Basis(List<String> units, Map<String, Reported> reported, Reported told, Map<String, String> previous,
			Map<String, Indicator> indicators) {
	}

	/** The period. */
	public ReportingPeriod period() {
		return this.standing.period();
	}

	/** Whether a target's horizon is not over with the period. */
	public boolean interim() {
		return this.targets.stream().anyMatch((target) -> target.outlook() != null)
				|| this.verdicts.counts().inProgress() > 0;
	}

	/**
	 * Whether the commune's sheet is judged by its own points, since nobody appraised it.
	 */
	public boolean selfScored() {
		return SheetFields.notAppraised(this.basis.told());
	}

	/** How many authorities assigned the targets. */
	public long authorities() {
		return this.targets.stream().map((target) -> target.line().authority()).distinct().count();
	}

	/** Whether figures of the year before are known. */
	public boolean compared() {
		return this.targets.stream().anyMatch((target) -> !target.previous().isEmpty());
	}

	/**
	 * The targets: what lacks least first, then what lacks a figure, then what is
	 * reached.
	 */
	public List<UnitTarget> ordered() {
		CheapestPath path = this.verdicts.path();
		List<OutcomeLine> order = Stream
			.of(path.steps().stream().map(Shortfall::line), path.silent().stream(), reached().stream())
			.flatMap((lines) -> lines)
			.toList();
		return order.stream()
			.flatMap((line) -> this.targets.stream().filter((target) -> target.line() == line))
			.toList();
	}

	/** The targets that apply counted by verdict, for each group of indicators. */
	public Map<String, Counts> groups() {
		Map<String, List<OutcomeLine>> groups = new LinkedHashMap<>();
		this.verdicts.outcomes()
			.forEach((line) -> groups.computeIfAbsent(group(line), (group) -> new ArrayList<>()).add(line));
		Map<String, Counts> counts = new LinkedHashMap<>();
		groups.forEach((group, lines) -> counts.put(group, Counts.of(lines)));
		return counts;
	}

	private String group(OutcomeLine line) {
		Indicator indicator = this.basis.indicators().get(line.indicator());
		return (indicator == null) ? "" : indicator.group();
	}

	private List<OutcomeLine> reached() {
		return this.verdicts.outcomes()
			.stream()
			.filter((line) -> !line.lacking() && !line.status().equals("not_applicable"))
			.toList();
	}

	/** The targets that do not apply. */
	public List<UnitTarget> notApplicable() {
		return this.targets.stream().filter((target) -> target.line().status().equals("not_applicable")).toList();
	}

}
