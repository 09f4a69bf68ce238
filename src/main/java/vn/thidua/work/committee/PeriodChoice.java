package vn.thidua.work.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import vn.thidua.access.NotFound;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;

/**
 * Chooses the period that is being worked on: of the open ones that which is due next,
 * else that which was due last.
 */
@Service
public class PeriodChoice {

	private static final Comparator<ReportingPeriod> BY_DEADLINE = Comparator.comparing(ReportingPeriod::deadline)
		.thenComparing(ReportingPeriod::code);

	private final ReportingPeriods periods;

	private final Clock clock;

	PeriodChoice(ReportingPeriods periods, Clock clock) {
		this.periods = periods;
		this.clock = clock;
	}

	/** Every period, the latest first. */
	public List<ReportingPeriod> all() {
		return this.periods.findAllByOrderByCodeDesc();
	}

	/** The period that is being worked on; nothing where none is open. */
	public Optional<ReportingPeriod> current() {
		LocalDate today = LocalDate.now(this.clock);
		List<ReportingPeriod> open = all().stream().filter(ReportingPeriod::open).sorted(BY_DEADLINE).toList();
		return open.stream()
			.filter((one) -> !one.deadline().isBefore(today))
			.findFirst()
			.or(() -> open.stream().max(BY_DEADLINE));
	}

	/**
	 * The period of that code.
	 * @throws NotFound if there is none
	 */
	public ReportingPeriod of(String code) {
		return this.periods.findById(code).orElseThrow(() -> new NotFound("period " + code));
	}

}
