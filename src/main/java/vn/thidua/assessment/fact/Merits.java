package vn.thidua.assessment.fact;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import vn.thidua.shared.Figure;

/**
 * What a recipient achieved in this year and those before, as awards count it.
 *
 * @param year the year considered
 * @param ratings the rating of each year that has one; this year's given or computed
 * @param honoursKnown whether honours were reported at all; if so, what is not listed is
 * not held
 * @param honours the honours held
 * @param titles whether this year's titles are held: {@code yes}, {@code no} or
 * {@code unknown}; a title that is not listed is not decided
 * @param tied this year's titles that are not known to be held because others have the
 * same claim to the last places
 */
public record Merits(int year, Map<Integer, String> ratings, boolean honoursKnown, List<Honoured> honours,
		Map<String, String> titles, Set<String> tied) {

	/**
	 * An honour held.
	 *
	 * @param award its code
	 * @param year the year it was given for
	 * @param decidedIn the year of the decision
	 */
	public record Honoured(String award, int year, int decidedIn) {
	}

	Finding ratedAtLeast(String level) {
		String required = orHigher(level);
		String rating = this.ratings.getOrDefault(this.year, "");
		int measured = Words.level(rating);
		if (measured < 0) {
			return Finding.unknown("chưa có mức xếp loại năm " + this.year, required);
		}
		return Finding.of(measured >= Words.level(level), Words.of(rating), required,
				"mới đạt mức " + Words.of(rating));
	}

	Finding holds(String award) {
		String required = "đạt " + Words.of(award) + " năm " + this.year;
		return switch (title(award, this.year)) {
			case "yes" -> Finding.of(true, "đạt", required, "");
			case "no" -> Finding.of(false, "không đạt", required, "chưa đạt " + Words.of(award));
			default -> Finding.unknown(ties(award, this.year) ? waiting(award)
					: "chưa xác định được " + Words.of(award) + " năm " + this.year, required);
		};
	}

	Finding titleRun(String award, Limit years) {
		return YearRun.of(this.year, Words.of(award), years, (year) -> title(award, year),
				(year) -> doubt(award, year));
	}

	Finding ratingRun(String level, Limit years) {
		return YearRun.of(this.year, orHigher(level), years, (year) -> rating(level, year), Merits::missing);
	}

	Finding ratingOrTitleRun(String level, String award, Limit years) {
		return YearRun.of(this.year, Words.of(level) + " hoặc " + Words.of(award), years,
				(year) -> either(rating(level, year), title(award, year)), (year) -> doubt(award, year));
	}

	/** The run's first year must come after the year an award was decided in. */
	Finding after(String award, Limit years) {
		int first = this.year - years(years) + 1;
		String required = "được tặng " + Words.of(award) + " trước năm " + first;
		if (this.honours.stream().anyMatch((one) -> one.award().equals(award) && one.decidedIn() < first)) {
			return Finding.of(true, "đã được tặng trước năm " + first, required, "").resting(years);
		}
		return notHonoured(award, "chưa được tặng trước năm " + first, required).resting(years);
	}

	Finding received(String award) {
		String required = "đã được tặng " + Words.of(award);
		if (this.honours.stream().anyMatch((one) -> one.award().equals(award) && one.year() <= this.year)) {
			return Finding.of(true, "đã được tặng " + Words.of(award), required, "");
		}
		return notHonoured(award, "chưa được tặng " + Words.of(award), required);
	}

	Finding titlesWithin(String award, Limit count, Limit years) {
		Finding found = within(Words.of(award), "lần", count, years, (year) -> title(award, year));
		return (found.status().equals(Finding.UNKNOWN) && ties(award, this.year)) ? found.lacking(waiting(award))
				: found;
	}

	Finding ratingsWithin(String level, Limit count, Limit years) {
		return within(Words.of(level), "năm", count, years, (year) -> rating(level, year));
	}

	/** Whether a title is held for a year: yes, no or unknown. */
	String title(String award, int year) {
		if (this.honours.stream().anyMatch((one) -> one.award().equals(award) && one.year() == year)) {
			return "yes";
		}
		if (year == this.year && this.titles.containsKey(award)) {
			return this.titles.get(award);
		}
		return this.honoursKnown ? "no" : Finding.UNKNOWN;
	}

	String rating(String level, int year) {
		int measured = Words.level(this.ratings.getOrDefault(year, ""));
		return (measured < 0) ? Finding.UNKNOWN : (measured >= Words.level(level)) ? "yes" : "no";
	}

	static int years(Limit years) {
		return years.value().value().setScale(0, RoundingMode.CEILING).intValueExact();
	}

	private Finding notHonoured(String award, String measured, String required) {
		return this.honoursKnown ? Finding.of(false, measured, required, "chưa có " + Words.of(award))
				: Finding.unknown("hồ sơ không có danh sách khen thưởng", required);
	}

	private static String orHigher(String level) {
		return level.equals("HTXSNV") ? Words.of(level) : "từ " + Words.of(level) + " trở lên";
	}

	private boolean ties(String award, int of) {
		return of == this.year && this.tied.contains(award) && title(award, of).equals(Finding.UNKNOWN);
	}

	private String waiting(String award) {
		return "đồng hạng ở những suất cuối " + Words.of(award) + " năm " + this.year + ", chờ Hội đồng quyết định";
	}

	private String doubt(String award, int of) {
		return ties(award, of) ? waiting(award) : missing(of);
	}

	private static String missing(int year) {
		return "thiếu số liệu năm " + year;
	}

	private Finding within(String what, String unit, Limit count, Limit years, IntFunction<String> held) {
		int known = 0;
		int doubtful = 0;
		for (int year = this.year; year > this.year - years(years); year--) {
			String state = held.apply(year);
			known += state.equals("yes") ? 1 : 0;
			doubtful += state.equals(Finding.UNKNOWN) ? 1 : 0;
		}
		return counted(known, doubtful, count, unit + " " + what + " trong " + years(years) + " năm", unit + " " + what)
			.resting(years);
	}

	static Finding counted(int known, int doubtful, Limit count, String required, String what) {
		String asked = "ít nhất " + count.value().brief() + " " + required;
		boolean reached = Figure.of(known).atLeast(count.value());
		if (!reached && Figure.of((long) known + doubtful).atLeast(count.value())) {
			return new Finding(Finding.UNKNOWN, known + " " + what, asked, "thiếu số liệu để đếm đủ " + what,
					count.verified());
		}
		return Finding
			.of(reached, known + " " + what, asked,
					"thiếu " + count.value().minus(Figure.of(known)).brief() + " " + what)
			.resting(count);
	}

	private static String either(String one, String other) {
		return (one.equals("yes") || other.equals("yes")) ? "yes"
				: (one.equals("no") && other.equals("no")) ? "no" : Finding.UNKNOWN;
	}

}
