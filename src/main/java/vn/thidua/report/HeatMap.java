package vn.thidua.report;

import java.util.List;

/**
 * Units against indicators, coloured by verdict.
 *
 * @param groups the names of all indicator groups
 * @param group the group shown; empty where all are shown
 * @param bands the groups above the columns shown
 * @param columns the indicators shown
 * @param paging which part of the indicators is shown
 * @param rows a row each unit
 */
public record HeatMap(List<String> groups, String group, List<Band> bands, List<Column> columns, Paging paging,
		List<Row> rows) {

	/**
	 * A group above neighbouring columns.
	 *
	 * @param name its name
	 * @param width how many columns it spans
	 */
	public record Band(String name, int width) {
	}

	/**
	 * An indicator.
	 *
	 * @param indicator its code
	 * @param name its name
	 * @param group its group
	 */
	public record Column(String indicator, String name, String group) {
	}

	/**
	 * A unit.
	 *
	 * @param unitCode its code
	 * @param name its name
	 * @param cells a cell each column; more than one verdict where several authorities
	 * assigned a target
	 */
	public record Row(String unitCode, String name, List<List<Cell>> cells) {
	}

	/**
	 * A verdict.
	 *
	 * @param unitCode the unit
	 * @param indicator the indicator
	 * @param name the indicator's name
	 * @param groupName the indicator's group
	 * @param authority who assigned the target
	 * @param status the verdict
	 */
	public record Cell(String unitCode, String indicator, String name, String groupName, String authority,
			String status) {

		/** The target's place on the unit's page. */
		public String anchor() {
			return Anchor.of(this.indicator, this.authority);
		}

	}

}
