package vn.thidua.assessment.web;

import java.util.List;
import java.util.Map;

import vn.thidua.unit.HealthUnit;

/**
 * A unit of a dossier whose code is that of a unit of another name registered here.
 *
 * @param code the code
 * @param name the unit's name in the dossier
 * @param registered the name of the unit registered here
 */
public record Namesake(String code, String name, String registered) {

	static List<Namesake> of(Map<String, HealthUnit> units, List<HealthUnit> register) {
		return register.stream()
			.filter((one) -> units.containsKey(one.code()))
			.map((one) -> new Namesake(one.code(), units.get(one.code()).name(), one.name()))
			.filter((one) -> !one.name().equalsIgnoreCase(one.registered()))
			.toList();
	}

}
