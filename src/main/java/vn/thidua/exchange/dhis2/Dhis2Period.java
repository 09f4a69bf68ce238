package vn.thidua.exchange.dhis2;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Period;

/**
 * A period as DHIS2 writes it: {@code 2023}, {@code 2023S1}, {@code 2023Q3} or
 * {@code 202309}.
 *
 * @param code how it is written
 * @param first its first month
 * @param last its last month
 */
record Dhis2Period(String code, YearMonth first, YearMonth last) {

	private static final Pattern CODE = Pattern.compile("([12]\\d{3})(?:S([12])|Q([1-4])|(0[1-9]|1[0-2]))?");

	private static final int[] MONTHS = { 6, 3, 1 };

	/** The period of that code; nothing where it is of no kind that is known. */
	static Optional<Dhis2Period> parse(String code) {
		Matcher match = CODE.matcher(code);
		return match.matches() ? Optional.of(of(match)) : Optional.empty();
	}

	private static Dhis2Period of(Matcher match) {
		int year = Integer.parseInt(match.group(1));
		for (int i = 0; i < MONTHS.length; i++) {
			if (match.group(i + 2) != null) {
				YearMonth last = YearMonth.of(year, Integer.parseInt(match.group(i + 2)) * MONTHS[i]);
				return new Dhis2Period(match.group(), last.minusMonths(MONTHS[i] - 1), last);
			}
		}
		return new Dhis2Period(match.group(), YearMonth.of(year, 1), YearMonth.of(year, 12));
	}

	/** Whether it lies inside a period as a whole. */
	boolean within(Period period) {
		return !this.first.isBefore(period.first()) && !this.last.isAfter(period.last());
	}

	/** How many months it has. */
	int months() {
		return this.last.getMonthValue() - this.first.getMonthValue() + 1;
	}

	/** Whether they have a month in common. */
	boolean overlaps(Dhis2Period other) {
		return !this.first.isAfter(other.last) && !other.first.isAfter(this.last);
	}

}
