package vn.thidua.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole months within one year, written {@code 2023}, {@code 2023-H1},
 * {@code 2023-Q3} or {@code 2023-M09} (the first nine months), or a term of whole years,
 * written {@code 2021-2025}.
 *
 * @param code how it is written
 * @param first its first month
 * @param last its last month
 */
public record Period(String code, YearMonth first, YearMonth last) {

	private static final int MONTHS = 12;

	private static final Pattern CODE = Pattern.compile("([12]\\d{3})(?:-(H[12]|Q[1-4]|M(?:0[1-9]|1[0-2])))?");

	private static final Pattern TERM = Pattern.compile("([12]\\d{3})\\s*[-–]\\s*([12]\\d{3})");

	/**
	 * The period of that code, or nothing where the text is no period within one year.
	 */
	public static Optional<Period> parse(String text) {
		Matcher match = CODE.matcher(text.strip());
		return match.matches() ? Optional.of(of(match)) : Optional.empty();
	}

	/**
	 * The period or the term of that code, or nothing where the text is neither. The
	 * first year of a term comes before its last.
	 */
	public static Optional<Period> parseAny(String text) {
		Matcher match = TERM.matcher(text.strip());
		return (match.matches() && match.group(1).compareTo(match.group(2)) < 0)
				? Optional.of(term(match.group(1), match.group(2))) : parse(text);
	}

	private static Period term(String first, String last) {
		return new Period(first + "-" + last, YearMonth.of(Integer.parseInt(first), 1),
				YearMonth.of(Integer.parseInt(last), MONTHS));
	}

	private static Period of(Matcher match) {
		int year = Integer.parseInt(match.group(1));
		String part = (match.group(2) == null) ? "M12" : match.group(2);
		int number = Integer.parseInt(part.substring(1));
		int months = switch (part.charAt(0)) {
			case 'H' -> 6;
			case 'Q' -> 3;
			default -> number;
		};
		int last = (part.charAt(0) == 'M') ? number : number * months;
		return new Period(match.group(), YearMonth.of(year, last - months + 1), YearMonth.of(year, last));
	}

	/** The number of months. */
	public int months() {
		return monthsUpTo(this.last);
	}

	/** The last day. */
	public LocalDate lastDay() {
		return this.last.atEndOfMonth();
	}

	/** The year the period lies in, or the first of a term. */
	public int year() {
		return this.first.getYear();
	}

	/** Whether it is a term of several years. */
	public boolean term() {
		return this.first.getYear() < this.last.getYear();
	}

	/** Whether it begins after the other has ended. */
	public boolean after(Period other) {
		return this.first.isAfter(other.last);
	}

	/** Whether it ends within the other. */
	public boolean endsWithin(Period other) {
		return !this.last.isBefore(other.first) && !this.last.isAfter(other.last);
	}

	/** Whether all months of the other are among its own. */
	public boolean holds(Period other) {
		return !this.first.isAfter(other.first) && !this.last.isBefore(other.last);
	}

	/** Whether both have the same months, however they are written. */
	public boolean sameMonths(Period other) {
		return this.first.equals(other.first) && this.last.equals(other.last);
	}

	/**
	 * Its months as far as the other reaches, written as before; for one that does not
	 * begin after the other.
	 */
	public Period upTo(Period other) {
		return outlasts(other) ? new Period(this.code, this.first, other.last) : this;
	}

	/** Whether this period still runs when the other has ended. */
	public boolean outlasts(Period other) {
		return this.last.isAfter(other.last);
	}

	/**
	 * How many of this period's months have passed when the other has ended: from none to
	 * all.
	 */
	public int monthsPassedAtEndOf(Period other) {
		return Math.max(0, Math.min(months(), monthsUpTo(other.last)));
	}

	private int monthsUpTo(YearMonth month) {
		return (month.getYear() - this.first.getYear()) * 12 + month.getMonthValue() - this.first.getMonthValue() + 1;
	}

	@Override
	public String toString() {
		return this.code;
	}

}
