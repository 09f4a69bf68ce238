package vn.thidua.planning;

import java.util.Collection;

import vn.thidua.shared.Period;

/** Which months the figures of a cumulative indicator are to count in a period. */
public enum MonthsCounted {

	/** Those from the start of the year to the period's end. */
	YEAR,
	/** Those of the period alone: all targets are for just that part of the year. */
	PART,
	/**
	 * Those from the start of the year, although one of the targets is for that part of
	 * the year alone.
	 */
	BOTH;

	/**
	 * What holds for one indicator of one unit.
	 * @param targets its targets that count for the period
	 */
	public static MonthsCounted of(Period period, Collection<AssignedRevision> targets) {
		String year = String.valueOf(period.year());
		long parts = targets.stream().filter((one) -> !one.horizon().equals(year) && !one.ofTerm()).count();
		if (parts == 0 || period.first().getMonthValue() == 1) {
			return YEAR;
		}
		return (parts == targets.size()) ? PART : BOTH;
	}

	/** The months counted in a period. */
	public Period in(Period period) {
		if (this == PART || period.first().getMonthValue() == 1) {
			return period;
		}
		return Period.parse(String.format("%d-M%02d", period.year(), period.last().getMonthValue())).orElseThrow();
	}

}
