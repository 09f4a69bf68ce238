package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/** Puts together what a unit is to report for a period, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class ReportForms {

	private final SubmissionReader reader;

	private final UnitRegister units;

	private final ReportingPeriods periods;

	private final Plans plans;

	private final LastYear lastYear;

	private final SubmissionDoubts doubts;

	private final Verdicts verdicts;

	private final Rights rights;

	ReportForms(SubmissionReader reader, UnitRegister units, ReportingPeriods periods, Plans plans, LastYear lastYear,
			SubmissionDoubts doubts, Verdicts verdicts, Rights rights) {
		this.reader = reader;
		this.units = units;
		this.periods = periods;
		this.plans = plans;
		this.lastYear = lastYear;
		this.doubts = doubts;
		this.verdicts = verdicts;
		this.rights = rights;
	}

	/**
	 * The form of a submission.
	 * @throws NotFound if there is none that the actor may see
	 */
	public ReportForm of(Actor actor, long id) {
		Submission found = this.reader.of(actor, id);
		return of(actor, found.unitCode(), found.period());
	}

	/**
	 * The form of a unit for a period.
	 * @throws NotFound if there is no such unit or period that the actor may see
	 */
	public ReportForm of(Actor actor, String unitCode, String period) {
		this.rights.require(actor, Action.READ_REPORT, unitCode);
		HealthUnit unit = this.units.unit(unitCode).orElseThrow(() -> new NotFound(unitCode));
		ReportingPeriod found = this.periods.findById(period).orElseThrow(() -> new NotFound("period " + period));
		Submission submission = this.reader.find(actor, unitCode, period).orElse(null);
		boolean editable = found.open() && this.rights.may(actor, Action.REPORT, unitCode)
				&& (submission == null || submission.state().editable());
		boolean receivable = found.open() && this.rights.may(actor, Action.RECEIVE, unitCode);
		Reported reported = (submission == null) ? Reported.NOTHING : this.reader.reported(actor, submission.number());
		return new ReportForm(unit, found, submission, editable, receivable, items(unitCode, found, reported));
	}

	private List<ReportForm.Item> items(String unit, ReportingPeriod period, Reported reported) {
		Map<String, ReportedFigure> told = new LinkedHashMap<>();
		reported.figures().forEach((one) -> told.put(one.indicator(), one));
		Map<String, List<AssignedRevision>> targets = this.plans.counting(period.period(), List.of(unit))
			.stream()
			.collect(Collectors.groupingBy(AssignedRevision::indicator));
		Map<String, List<Verdict>> verdicts = this.verdicts.of(period, unit, Reported.of(reported.figures()))
			.stream()
			.collect(Collectors.groupingBy(Verdict::indicator));
		Map<String, List<Doubt>> doubts = this.doubts.of(unit, period, told)
			.stream()
			.collect(Collectors.groupingBy(Doubt::indicator));
		Map<String, ReportedFigure> before = this.lastYear.of(unit, period.period());
		return shown(targets.keySet(), told.keySet()).stream()
			.map((one) -> item(one, targets, told, before.get(one.code()), doubts, verdicts))
			.toList();
	}

	private List<Indicator> shown(Set<String> assigned, Set<String> told) {
		Set<String> wanted = new LinkedHashSet<>(assigned);
		wanted.addAll(told);
		return this.plans.indicators().values().stream().filter((one) -> wanted.contains(one.code())).toList();
	}

	private static ReportForm.Item item(Indicator indicator, Map<String, List<AssignedRevision>> targets,
			Map<String, ReportedFigure> told, @Nullable ReportedFigure before, Map<String, List<Doubt>> doubts,
			Map<String, List<Verdict>> verdicts) {
		String code = indicator.code();
		ReportedFigure stored = told.get(code);
		String accepted = (before == null) ? "" : before.typed();
		ReportedFigure shown = (stored != null) ? stored
				: RowReading.nothing(code, accepted, (before == null) ? "" : before.figure());
		return new ReportForm.Item(indicator, targets.getOrDefault(code, List.of()), shown, stored != null, accepted,
				doubts.getOrDefault(code, List.of()), verdicts.getOrDefault(code, List.of()));
	}

}
