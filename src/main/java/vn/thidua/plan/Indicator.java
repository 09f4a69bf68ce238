package vn.thidua.plan;

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
 */
public record Indicator(String code, String name, String measure, Direction direction, Excess over, boolean cumulative,
		String group) {
}
