package vn.thidua.dossier;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.unit.HealthUnit;

/**
 * The units that lines may name. Where a dossier has no table of units, every code that
 * is named is a unit of which nothing else is known.
 *
 * @param all the units by code
 * @param listed whether the dossier has a table of units
 */
record KnownUnits(Map<String, HealthUnit> all, boolean listed) {

	/** The unit a line names; a code that is not listed refuses the line. */
	@Nullable HealthUnit of(TableRow row, String column) {
		String code = row.text(column);
		if (!this.listed && !code.isEmpty()) {
			return this.all.computeIfAbsent(code, HealthUnit::known);
		}
		return row.known(column, this.all, "unit.unknown");
	}

}
