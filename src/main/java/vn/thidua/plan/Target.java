package vn.thidua.plan;

import vn.thidua.shared.Period;
import vn.thidua.shared.Place;

/**
 * A target assigned to a unit for an indicator by one authority.
 *
 * @param unitCode the unit
 * @param indicator the indicator's code
 * @param authority who assigned it; blank where not told
 * @param goal what it asks for
 * @param horizon the period it is for
 * @param basis the assigning document; blank where not told
 * @param place where it stands in the dossier
 */
public record Target(String unitCode, String indicator, String authority, Goal goal, Period horizon, String basis,
		Place place) {
}
