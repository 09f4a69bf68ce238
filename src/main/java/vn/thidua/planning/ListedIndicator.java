package vn.thidua.planning;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;

/**
 * An indicator as it is listed.
 *
 * @param indicator the indicator
 * @param version counts its changes
 * @param place its number in the order in which indicators are shown
 */
public record ListedIndicator(Indicator indicator, int version, int place) {

	String told() {
		Indicator one = this.indicator;
		return String.join("; ", one.name(), one.measure(), one.direction().name(), one.over().name(),
				one.cumulative() ? "cumulative" : "not cumulative", one.group(), String.valueOf(this.place),
				"min " + plain(one.min()), "max " + plain(one.max()));
	}

	private static String plain(@Nullable Figure bound) {
		return (bound == null) ? "-" : bound.plain();
	}

}
