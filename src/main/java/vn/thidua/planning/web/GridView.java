package vn.thidua.planning.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Period;

/**
 * Which part of the plan a grid shows.
 *
 * @param period the period that the targets are for
 * @param authority who assigns them
 * @param columns the number of the part of the indicators, from 0
 * @param under the unit below which units are shown; empty for all
 * @param page the page of units, from 1
 */
record GridView(Period period, String authority, int columns, String under, int page) {

	/** The same view as it was asked for; what is missing is the first. */
	static GridView of(Period period, @Nullable String authority, @Nullable Integer columns, @Nullable String under,
			@Nullable Integer page) {
		return new GridView(period, (authority == null) ? "" : authority.strip(),
				(columns == null) ? 0 : Math.max(0, columns), (under == null) ? "" : under,
				(page == null) ? 1 : Math.max(1, page));
	}

}
