package vn.thidua.api;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.Period;

/** The periods that there are, as closed lists. */
@Component
public class KnownPeriods {

	private final PeriodDesk periods;

	private final RunLibrary runs;

	KnownPeriods(PeriodDesk periods, RunLibrary runs) {
		this.periods = periods;
		this.runs = runs;
	}

	/**
	 * The code of a period that was opened.
	 * @throws Unfit if it never was
	 */
	public String opened(Period period) {
		return among(period, this.periods.all().stream().map(ReportingPeriod::code).toList());
	}

	/**
	 * The code of a period that was opened or assessed.
	 * @throws Unfit if it never was
	 */
	public String assessed(Actor actor, Period period) {
		return among(period, this.runs.periods(actor));
	}

	private static String among(Period period, List<String> known) {
		if (!known.contains(period.code())) {
			throw Unfit.value("period", period.code(), known);
		}
		return period.code();
	}

}
