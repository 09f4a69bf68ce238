package vn.thidua.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * An indicator (chỉ tiêu).
 *
 * @param code its code, unique in the dossier
 * @param name its name
 * @param measure its unit of measure
 * @param direction which way it is good
 * @param over how the distance to a target is told
 * @param cumulative whether its figure grows with the months of a period
 * @param group the group it is shown in; blank for none
 * @param min the least result that it can have; nothing where that is not told
 * @param max the greatest result that it can have; nothing where that is not told
 */
public record Indicator(String code, String name, String measure, Direction direction, Excess over, boolean cumulative,
		String group, @Nullable Figure min, @Nullable Figure max) {

	/** An indicator whose results have no bounds. */
	public Indicator(String code, String name, String measure, Direction direction, Excess over, boolean cumulative,
			String group) {
		this(code, name, measure, direction, over, cumulative, group, null, null);
	}

}
