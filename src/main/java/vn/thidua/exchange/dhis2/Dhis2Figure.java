package vn.thidua.exchange.dhis2;

import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;

/**
 * What a data value set says of an indicator of a unit.
 *
 * @param unitCode the unit
 * @param indicator the indicator's code
 * @param figure the figure
 * @param comment what is remarked of its values; empty for nothing
 * @param place where the first of its values stands
 */
public record Dhis2Figure(String unitCode, String indicator, Figure figure, String comment, Place place) {
}
