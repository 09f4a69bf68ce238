package vn.thidua.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.plan.Indicator;

/**
 * The indicators that a grid shows side by side: a group, or a part of one that is long.
 *
 * @param group the group's name; empty for none
 * @param first the number of the first in its group
 * @param last the number of the last in its group
 * @param all how many the group has
 * @param indicators the indicators
 */
record GridColumns(String group, int first, int last, int all, List<Indicator> indicators) {

	private static final int MOST = 10;

	static List<GridColumns> of(Iterable<Indicator> indicators) {
		Map<String, List<Indicator>> groups = new LinkedHashMap<>();
		indicators.forEach((one) -> groups.computeIfAbsent(one.group(), (name) -> new ArrayList<>()).add(one));
		List<GridColumns> columns = new ArrayList<>();
		groups.forEach((name, all) -> {
			for (int i = 0; i < all.size(); i += MOST) {
				int end = Math.min(i + MOST, all.size());
				columns.add(new GridColumns(name, i + 1, end, all.size(), all.subList(i, end)));
			}
		});
		return columns;
	}

	/** Whether it is a part of its group only. */
	public boolean partial() {
		return this.indicators.size() < this.all;
	}

}
