package vn.thidua.exchange.dhis2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What things of DHIS2 are called here. */
final class Mapping {

	private final Map<String, String> elements = new HashMap<>();

	private final Map<String, String> units = new HashMap<>();

	Mapping(List<MappingEntry> entries) {
		entries.forEach((one) -> {
			if (one.kind().equals(MappingEntry.UNIT)) {
				this.units.put(one.dhis2Id(), one.target());
			}
			else {
				this.elements.put(key(one.dhis2Id(), one.optionCombo()), one.target());
			}
		});
	}

	/**
	 * The indicator of a data element: that of its option combination, else that of all;
	 * empty where it is left out on purpose, nothing where it is not mapped.
	 */
	@Nullable String indicator(String element, String combo) {
		String own = combo.isEmpty() ? null : this.elements.get(key(element, combo));
		return (own != null) ? own : this.elements.get(key(element, ""));
	}

	/** The unit of an organisation unit; empty and nothing as for elements. */
	@Nullable String unit(String orgUnit) {
		return this.units.get(orgUnit);
	}

	private static String key(String element, String combo) {
		return element + "." + combo;
	}

}
