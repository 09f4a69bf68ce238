package vn.thidua.planning.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Growth;
import vn.thidua.planning.ListedIndicator;
import vn.thidua.planning.PlanRefused;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

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
 * @param min the least result that it can have; empty where that is not told
 * @param max the greatest result that it can have; empty where that is not told
 * @param version the version that was seen; 0 for a new one
 */
record IndicatorForm(@Nullable String code, @Nullable String name, @Nullable String measure, @Nullable String direction,
		@Nullable String over, @Nullable String cumulative, @Nullable String group, @Nullable String place,
		@Nullable String min, @Nullable String max, int version) {

	static IndicatorForm blank(int place) {
		return new IndicatorForm("", "", "", Direction.AT_LEAST.name(), "", "", "", String.valueOf(place), "", "", 0);
	}

	static IndicatorForm of(ListedIndicator listed) {
		Indicator one = listed.indicator();
		return new IndicatorForm(one.code(), one.name(), one.measure(), one.direction().name(), one.over().name(),
				one.cumulative() ? "yes" : "no", one.group(), String.valueOf(listed.place()),
				bound(one.min(), one.measure()), bound(one.max(), one.measure()), listed.version());
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
				adds, text(this.group), bound(this.min, unit), bound(this.max, unit));
	}

	private static @Nullable Figure bound(@Nullable String typed, String measure) {
		TypedText<Figure> read = TypedText.figure(text(typed), measure);
		if (read.error() != null) {
			throw new PlanRefused("indicators.bounds");
		}
		return read.value();
	}

	private static String bound(@Nullable Figure bound, String measure) {
		return (bound == null) ? "" : VietnameseText.under(measure, bound);
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
