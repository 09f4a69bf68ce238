package vn.thidua.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
import vn.thidua.report.OutcomeLine;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/** Shows units where they stand: what is met, what is missing, what to do first. */
@Service
@Transactional(readOnly = true)
public class UnitViews {

	private final Rights rights;

	private final UnitRegister register;

	private final ReportingPeriods periods;

	private final Plans plans;

	private final SubmissionReader submissions;

	private final ReportedUnits reports;

	private final VerdictReader reader;

	private final Clock clock;

	UnitViews(Rights rights, UnitRegister register, ReportingPeriods periods, Plans plans, SubmissionReader submissions,
			ReportedUnits reports, VerdictReader reader, Clock clock) {
		this.rights = rights;
		this.register = register;
		this.periods = periods;
		this.plans = plans;
		this.submissions = submissions;
		this.reports = reports;
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * Where a unit stands in a period, by its submission as it stands.
	 * @throws NotFound if there is no such unit or period, or it is out of reach
	 */
	public UnitView view(Actor actor, String unitCode, String periodCode) {
		this.rights.require(actor, Action.READ_REPORT, UnitKey.here(unitCode));
		HealthUnit unit = this.register.unit(unitCode).orElseThrow(() -> new NotFound("unit " + unitCode));
		ReportingPeriod period = this.periods.findById(periodCode)
			.orElseThrow(() -> new NotFound("period " + periodCode));
		UnitView.Basis basis = this.reports.gather(actor, unitCode, period);
		List<AssignedRevision> assigned = this.plans.counting(period.period(), List.of(unitCode));
		UnitVerdicts verdicts = this.reader.read(period, unit, basis.units(), basis.reported(), basis.indicators());
		return new UnitView(unit, standing(actor, unitCode, period), targets(period, basis, assigned, verdicts),
				verdicts, ToSubmit.of(unit, assigned, basis.told(), basis.indicators()), basis,
				this.reports.below(unitCode).size() + 1 - basis.units().size());
	}

	private UnitStanding standing(Actor actor, String unitCode, ReportingPeriod period) {
		return new UnitStanding(period, this.submissions.find(actor, unitCode, period.code()).orElse(null),
				LocalDate.now(this.clock));
	}

	private static List<UnitTarget> targets(ReportingPeriod period, UnitView.Basis basis,
			List<AssignedRevision> assigned, UnitVerdicts verdicts) {
		Map<String, Indicator> indicators = basis.indicators();
		return verdicts.outcomes()
			.stream()
			.map((line) -> UnitTarget.of(line, basis.previous().getOrDefault(line.indicator(), ""),
					assigned.stream().filter((one) -> same(one, line)).findFirst(), indicators.get(line.indicator()),
					period.period()))
			.toList();
	}

	private static boolean same(AssignedRevision one, OutcomeLine line) {
		return one.indicator().equals(line.indicator()) && one.authority().strip().equals(line.authority());
	}

	/** The units that the actor may look at, by code. */
	public List<HealthUnit> units(Actor actor) {
		List<HealthUnit> all = this.register.all();
		return this.rights.units(actor, Action.READ_REPORT, Register.HERE)
			.map((codes) -> all.stream().filter((one) -> codes.contains(one.code())).toList())
			.orElse(all);
	}

	/**
	 * The periods to choose from, the latest first: those that are open, and a given one.
	 */
	public List<ReportingPeriod> periods(String given) {
		return this.periods.findAllByOrderByCodeDesc()
			.stream()
			.filter((one) -> one.open() || one.code().equals(given))
			.toList();
	}

}
