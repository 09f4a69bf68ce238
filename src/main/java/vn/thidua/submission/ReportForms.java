package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitKey;
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

	private final EvidenceStore evidence;

	private final Verdicts verdicts;

	private final Rights rights;

	ReportForms(SubmissionReader reader, UnitRegister units, ReportingPeriods periods, Plans plans, LastYear lastYear,
			SubmissionDoubts doubts, EvidenceStore evidence, Verdicts verdicts, Rights rights) {
		this.reader = reader;
		this.units = units;
		this.periods = periods;
		this.plans = plans;
		this.lastYear = lastYear;
		this.doubts = doubts;
		this.evidence = evidence;
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
		this.rights.require(actor, Action.READ_REPORT, UnitKey.here(unitCode));
		HealthUnit unit = this.units.unit(unitCode).orElseThrow(() -> new NotFound(unitCode));
		ReportingPeriod found = this.periods.findById(period).orElseThrow(() -> new NotFound("period " + period));
		Submission submission = this.reader.find(actor, unitCode, period).orElse(null);
		boolean editable = found.open() && this.rights.may(actor, Action.REPORT, UnitKey.here(unitCode))
				&& (submission == null || submission.state().editable());
		boolean receivable = found.open() && this.rights.may(actor, Action.RECEIVE, UnitKey.here(unitCode));
		Map<String, ReportedFigure> told = (submission == null) ? Map.of()
				: this.reader.figures(actor, submission.number());
		List<Evidence> files = (submission == null) ? List.of() : this.evidence.of(submission.number());
		return new ReportForm(unit, found, submission, editable, receivable, items(unitCode, found, told, files));
	}

	private List<ReportForm.Item> items(String unit, ReportingPeriod period, Map<String, ReportedFigure> told,
			List<Evidence> files) {
		Map<String, Indicator> indicators = this.plans.indicators();
		ItemParts parts = new ItemParts(this.plans.counting(period.period(), List.of(unit)), new LinkedHashMap<>(told),
				this.lastYear.of(unit, period.period()), this.doubts.of(unit, period, told),
				this.verdicts.of(period, unit, Reported.of(List.copyOf(told.values()))), files);
		return indicators.values().stream().filter((one) -> parts.show(one.code())).map(parts::item).toList();
	}

}
