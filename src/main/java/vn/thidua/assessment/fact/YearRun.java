package vn.thidua.assessment.fact;

import java.util.function.IntFunction;

/** Counts years on end, back from the one considered. */
final class YearRun {

	private YearRun() {
	}

	/**
	 * Whether something holds in each of so many years.
	 * @param last the last year
	 * @param what what is counted, in words
	 * @param years how many are asked for
	 * @param held whether it holds in a year: {@code yes}, {@code no} or {@code unknown}
	 * @param doubts why it is not known of a year
	 */
	static Finding of(int last, String what, Limit years, IntFunction<String> held, IntFunction<String> doubts) {
		int asked = Merits.years(years);
		int run = 0;
		boolean open = true;
		boolean gap = false;
		String doubt = "";
		for (int year = last; year > last - asked; year--) {
			String state = held.apply(year);
			gap |= state.equals("no");
			open &= state.equals("yes");
			run += open ? 1 : 0;
			doubt = (state.equals(Finding.UNKNOWN) && doubt.isEmpty()) ? doubts.apply(year) : doubt;
		}
		String required = asked + " năm liên tục " + what;
		if (!gap && !doubt.isEmpty()) {
			return new Finding(Finding.UNKNOWN, run + " năm liên tục", required, doubt, years.verified());
		}
		return Finding.of(!gap, run + " năm liên tục", required, "thiếu " + (asked - run) + " năm liên tục")
			.resting(years);
	}

}
