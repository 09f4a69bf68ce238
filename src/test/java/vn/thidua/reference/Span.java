package vn.thidua.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/** A run of whole months. */
record Span(YearMonth first, YearMonth last) {

	static Span read(String text) {
		if (text.length() == 9) {
			return new Span(of(Integer.parseInt(text.substring(0, 4)), 1, 12).first(),
					of(Integer.parseInt(text.substring(5)), 1, 12).last());
		}
		int year = Integer.parseInt(text.substring(0, 4));
		if (text.length() == 4) {
			return of(year, 1, 12);
		}
		int number = Integer.parseInt(text.substring(6));
		return switch (text.charAt(5)) {
			case 'H' -> of(year, 6 * number - 5, 6 * number);
			case 'Q' -> of(year, 3 * number - 2, 3 * number);
			case 'M' -> of(year, 1, number);
			default -> throw new IllegalArgumentException("period " + text);
		};
	}

	private static Span of(int year, int first, int last) {
		return new Span(YearMonth.of(year, first), YearMonth.of(year, last));
	}

	LocalDate lastDay() {
		return this.last.atEndOfMonth();
	}

	/** Each of its months until another ends. */
	Set<YearMonth> monthsUntilEndOf(Span other) {
		Set<YearMonth> months = new TreeSet<>();
		for (YearMonth month = this.first; !month.isAfter(this.last)
				&& !month.isAfter(other.last); month = month.plusMonths(1)) {
			months.add(month);
		}
		return months;
	}

	boolean ofSeveralYears() {
		return this.first.getYear() != this.last.getYear();
	}

	/** The part of this that has passed when another ends, in hundredths. */
	Ratio passedAtEndOf(Span other) {
		int months = number(this.last) - number(this.first) + 1;
		int passed = number(other.last) - number(this.first) + 1;
		return Ratio.of(Math.max(0, Math.min(months, passed))).percentOf(Ratio.of(months));
	}

	private static int number(YearMonth month) {
		return month.getYear() * 12 + month.getMonthValue();
	}

}
