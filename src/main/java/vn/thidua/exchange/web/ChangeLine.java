package vn.thidua.exchange.web;

/**
 * A line of the list of changes.
 *
 * @param unit the unit's code
 * @param item the indicator, the line of a sheet or the table
 * @param field the key of the name of what changes
 * @param before what it is; empty for nothing
 * @param after what it would be; empty for nothing
 */
public record ChangeLine(String unit, String item, String field, String before, String after) {
}
