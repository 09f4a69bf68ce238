package vn.thidua.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Period;
import vn.thidua.shared.Provinces;
import vn.thidua.shared.TextFault;

/**
 * Reporting periods: everybody may read them; opening, closing and moving a deadline
 * demand the right to it and are recorded.
 */
@Service
@Transactional
public class PeriodDesk {

	private final ReportingPeriods periods;

	private final Rights rights;

	private final AuditLog audit;

	PeriodDesk(ReportingPeriods periods, Rights rights, AuditLog audit) {
		this.periods = periods;
		this.rights = rights;
		this.audit = audit;
	}

	/** Every period, the latest first. */
	@Transactional(readOnly = true)
	public List<ReportingPeriod> all() {
		return this.periods.findAllByOrderByCodeDesc();
	}

	/**
	 * The period of that code.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public ReportingPeriod of(String code) {
		return this.periods.findById(code).orElseThrow(() -> new NotFound("period " + code));
	}

	/**
	 * Opens a period for reporting.
	 * @param deadline the last day on which a submission is not late
	 * @throws PlanRefused if the code is no period, the period is there already, the
	 * province is not known, or the deadline lies before the period begins
	 */
	public ReportingPeriod open(Actor actor, String code, String title, @Nullable LocalDate deadline, String province,
			boolean illustrative) {
		this.rights.require(actor, Action.MANAGE_PERIODS);
		Period period = Period.parse(code).orElseThrow(() -> new PlanRefused("periods.code"));
		if (this.periods.existsById(period.code())) {
			throw new PlanRefused("periods.twice");
		}
		if (TextFault.ofFree(title).isPresent()) {
			throw new PlanRefused("texts");
		}
		ReportingPeriod opened = new ReportingPeriod(period.code(), 0, CellText.of(title), sensible(period, deadline),
				illustrative, known(province), ReportingPeriod.OPEN);
		this.audit.record(actor, "periods.open", subject(opened), "", told(opened));
		return this.periods.save(opened);
	}

	private static String known(String province) {
		return province.isBlank() ? ""
				: Provinces.shipped().find(province).orElseThrow(() -> new PlanRefused("periods.province")).name();
	}

	/**
	 * Moves the deadline of an open period.
	 * @param version the version that the actor saw
	 */
	public ReportingPeriod moveDeadline(Actor actor, String code, int version, @Nullable LocalDate deadline) {
		return change(actor, code, version, "periods.deadline", ReportingPeriod.OPEN,
				(was) -> was.with(sensible(was.period(), deadline), was.state()));
	}

	/** Closes an open period: nothing is reported or assigned for it any more. */
	public ReportingPeriod close(Actor actor, String code, int version) {
		return change(actor, code, version, "periods.close", ReportingPeriod.OPEN,
				(was) -> was.with(was.deadline(), ReportingPeriod.CLOSED));
	}

	/** Opens a closed period again. */
	public ReportingPeriod reopen(Actor actor, String code, int version) {
		return change(actor, code, version, "periods.reopen", ReportingPeriod.CLOSED,
				(was) -> was.with(was.deadline(), ReportingPeriod.OPEN));
	}

	private ReportingPeriod change(Actor actor, String code, int version, String action, String state,
			UnaryOperator<ReportingPeriod> step) {
		this.rights.require(actor, Action.MANAGE_PERIODS);
		ReportingPeriod was = of(code);
		if (was.version() != version) {
			throw new PlanRefused("overtaken");
		}
		if (!was.state().equals(state)) {
			throw new PlanRefused("periods." + was.state());
		}
		ReportingPeriod becomes = step.apply(was);
		if (becomes.equals(was)) {
			return was;
		}
		this.audit.record(actor, action, subject(was), told(was), told(becomes));
		try {
			return this.periods.save(becomes);
		}
		catch (ConcurrencyFailureException ex) {
			throw new PlanRefused("overtaken");
		}
	}

	private static LocalDate sensible(Period period, @Nullable LocalDate deadline) {
		if (deadline == null) {
			throw new PlanRefused("periods.deadline");
		}
		if (deadline.isBefore(period.first().atDay(1))) {
			throw new PlanRefused("periods.deadline.early");
		}
		return deadline;
	}

	private static String subject(ReportingPeriod period) {
		return "period " + period.code();
	}

	private static String told(ReportingPeriod period) {
		return period.state() + ", " + period.deadline() + (period.illustrative() ? ", illustrative" : "")
				+ (period.title().isEmpty() ? "" : ", " + period.title())
				+ (period.province().isEmpty() ? "" : ", " + period.province());
	}

}
