package vn.thidua.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.ReportingPeriod;

/** Reporting periods for programs, under the rights of the pages. */
@Service
@Transactional
public class PeriodRegister {

	private static final List<String> STATES = List.of(ReportingPeriod.OPEN, ReportingPeriod.CLOSED);

	private final PeriodDesk periods;

	PeriodRegister(PeriodDesk periods) {
		this.periods = periods;
	}

	/** A page of the periods, the latest first. */
	@Transactional(readOnly = true)
	public PageOf<PeriodResource> all(Span span) {
		return PageOf.of(this.periods.all().stream().map(PeriodResource::of).toList(), span);
	}

	/** The period of that code; nothing where it was never opened. */
	@Transactional(readOnly = true)
	public Optional<PeriodResource> of(String code) {
		return this.periods.all().stream().filter((one) -> one.code().equals(code)).map(PeriodResource::of).findFirst();
	}

	/** Opens a period for reporting. */
	public PeriodResource open(Actor actor, String code, PeriodResource.Told told) {
		fixed("code", told.code(), code);
		fixed("state", told.state(), ReportingPeriod.OPEN);
		return PeriodResource.of(this.periods.open(actor, code, told.title().text("title", ""), told.deadline(),
				told.province().text("province", ""), Boolean.TRUE.equals(told.illustrative())));
	}

	/** Moves the deadline of a period, closes it or opens it again. */
	public PeriodResource change(Actor actor, String code, int version, PeriodResource.Told told) {
		ReportingPeriod was = this.periods.of(code);
		fixed("code", told.code(), code);
		fixed("title", told.title(), was.title());
		fixed("province", told.province(), was.province());
		if (Objects.requireNonNullElse(told.illustrative(), was.illustrative()) != was.illustrative()) {
			throw new Unfit("field.fixed", List.of(), "illustrative");
		}
		String state = told.state().text("state", was.state());
		if (!STATES.contains(state)) {
			throw Unfit.value("state", state, STATES);
		}
		if (was.version() != version) {
			throw new PlanRefused("overtaken");
		}
		return PeriodResource.of(moved(actor, was, state, Objects.requireNonNullElse(told.deadline(), was.deadline())));
	}

	private ReportingPeriod moved(Actor actor, ReportingPeriod was, String state, LocalDate deadline) {
		ReportingPeriod now = was;
		if (!now.open() && state.equals(ReportingPeriod.OPEN)) {
			now = this.periods.reopen(actor, now.code(), now.version());
		}
		if (!now.deadline().equals(deadline)) {
			now = this.periods.moveDeadline(actor, now.code(), now.version(), deadline);
		}
		return state.equals(now.state()) ? now : this.periods.close(actor, now.code(), now.version());
	}

	private static void fixed(String field, Cell told, String now) {
		if (!told.text(field, now).equals(now)) {
			throw new Unfit("field.fixed", List.of(), field);
		}
	}

}
