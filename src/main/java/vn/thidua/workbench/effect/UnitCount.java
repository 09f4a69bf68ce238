package vn.thidua.workbench.effect;

/**
 * The changes of one unit and its people.
 *
 * @param code the unit
 * @param name its name
 * @param changes how many
 */
public record UnitCount(String code, String name, long changes) {
}
