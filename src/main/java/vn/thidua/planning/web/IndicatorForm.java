package vn.thidua.planning.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Growth;
import vn.thidua.planning.ListedIndicator;
import vn.thidua.planning.PlanRefused;
import vn.thidua.shared.CellText;

/**
 * An indicator as it was typed.
 *
 * @param code its code
 * @param name its name
 * @param measure its unit of measure
 * @param direction which way it is good
 * @param over how the distance is told; empty for what its measure suggests
 * @param cumulative {@code yes}, {@code no}, or empty for what {@code over} suggests
 * @param group its group
 * @param place its number in the order
 * @param version the version that was seen; 0 for a new one
 */
record IndicatorForm(@Nullable String code, @Nullable String name, @Nullable String measure, @Nullable String direction,
		@Nullable String over, @Nullable String cumulative, @Nullable String group, @Nullable String place,
		int version) {

	static IndicatorForm blank(int place) {
		return new IndicatorForm("", "", "", Direction.AT_LEAST.name(), "", "", "", String.valueOf(place), 0);
	}

	static IndicatorForm of(ListedIndicator listed) {
		Indicator one = listed.indicator();
		return new IndicatorForm(one.code(), one.name(), one.measure(), one.direction().name(), one.over().name(),
				one.cumulative() ? "yes" : "no", one.group(), String.valueOf(listed.place()), listed.version());
	}

	/** Whether the indicator is new. */
	public boolean added() {
		return this.version == 0;
	}

	Indicator indicator() {
		String unit = text(this.measure);
		Excess excess = text(this.over).isEmpty() ? (Growth.rate(unit) ? Excess.POINTS : Excess.PERCENT)
				: Excess.valueOf(text(this.over));
		boolean adds = text(this.cumulative).isEmpty() ? excess == Excess.PERCENT : text(this.cumulative).equals("yes");
		return new Indicator(text(this.code), text(this.name), unit, Direction.valueOf(text(this.direction)), excess,
				adds, text(this.group));
	}

	int number() {
		if (!text(this.place).matches("\\d{1,6}")) {
			throw new PlanRefused("indicators.place");
		}
		return Integer.parseInt(text(this.place));
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : CellText.of(typed);
	}

}
