package vn.thidua.workbench.effect;

/**
 * How many results of a part go from one verdict to another.
 *
 * @param stage the part of the results
 * @param fromVerdict the verdict before; empty where there was no line
 * @param toVerdict the verdict after; empty where there is no line
 * @param changes how many
 */
public record Transition(String stage, String fromVerdict, String toVerdict, long changes) {
}
