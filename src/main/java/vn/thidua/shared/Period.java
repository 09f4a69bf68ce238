package vn.thidua.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole months within one year, written {@code 2023}, {@code 2023-H1},
 * {@code 2023-Q3} or {@code 2023-M09} (the first nine months).
 *
 * @param code how it is written
 * @param first its first month
 * @param last its last month
 */
public record Period(String code, YearMonth first, YearMonth last) {

	private static final Pattern CODE = Pattern.compile("([12]\\d{3})(?:-(H[12]|Q[1-4]|M(?:0[1-9]|1[0-2])))?");

	/** The period of that code, or nothing where the text is no period. */
	public static Optional<Period> parse(String text) {
		Matcher match = CODE.matcher(text.strip());
		return match.matches() ? Optional.of(of(match)) : Optional.empty();
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

	/** The year the period lies in. */
	public int year() {
		return this.first.getYear();
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
