package vn.thidua.exchange.dhis2;

import java.util.Optional;
import java.util.Set;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/**
 * An entry that is to be stored.
 *
 * @param entry the entry
 * @param place where it stands
 */
record MappingRow(MappingEntry entry, Place place) {

	private static final int MOST_CHARACTERS = 100;

	/** What is wrong with it; nothing where all is well. */
	Optional<Problem> check(Set<String> indicators, Set<String> units) {
		boolean unit = this.entry.kind().equals(MappingEntry.UNIT);
		if (!unit && !this.entry.kind().equals(MappingEntry.ELEMENT)) {
			return problem(1, this.entry.kind(), "cell.choice", "kind", "element, unit");
		}
		if (!identifier(this.entry.dhis2Id())) {
			return problem(2, this.entry.dhis2Id(), "exchange.dhis2.id");
		}
		String combo = this.entry.optionCombo();
		if (!combo.isEmpty() && (unit || !identifier(combo))) {
			return problem(3, combo, "exchange.dhis2.combo");
		}
		String target = this.entry.target();
		boolean known = target.isEmpty() || (unit ? units : indicators).contains(target);
		return known ? Optional.empty() : problem(4, target, unit ? "unit.unknown" : "exchange.indicator");
	}

	private static boolean identifier(String text) {
		return !text.isBlank() && text.length() <= MOST_CHARACTERS;
	}

	private Optional<Problem> problem(int column, String value, String code, String... details) {
		return Optional.of(Problem.error(this.place.column(column), value, code, details));
	}

}
