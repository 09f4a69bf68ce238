package vn.thidua.report;

/**
 * A person of a run.
 *
 * @param person the person's code
 * @param name the person's name
 * @param unitCode the person's unit
 * @param unitName that unit's name
 * @param role the person's post; empty where not told
 * @param manager whether the person manages others
 * @param rating the rating's code; empty where data is missing
 */
public record PersonLine(String person, String name, String unitCode, String unitName, String role, boolean manager,
		String rating) {
}
