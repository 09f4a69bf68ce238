package vn.thidua.dossier.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * The names of what a dossier holds, as its author wrote them. They are compared without
 * case and outer blanks; two that are then the same are a problem.
 */
final class TableNames {

	private final List<String> all;

	private final UnaryOperator<String> base;

	private final Map<String, List<String>> byBase = new TreeMap<>();

	/**
	 * Names by what they are names of.
	 * @param names the names
	 * @param base the name that the contract knows, from a name without case
	 */
	TableNames(List<String> names, UnaryOperator<String> base) {
		this.all = List.copyOf(names);
		this.base = base;
		names.forEach((name) -> this.byBase.merge(base(name), List.of(name), TableNames::both));
	}

	private static List<String> both(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	List<String> all() {
		return this.all;
	}

	String base(String name) {
		return this.base.apply(CellText.of(name).toLowerCase(Locale.ROOT));
	}

	/** The name of a table; nothing where it is absent. */
	@Nullable String first(String wanted) {
		List<String> found = this.byBase.get(wanted);
		return (found == null) ? null : found.get(0);
	}

	/**
	 * The same; several are a problem at the place of the first, and then none counts.
	 */
	@Nullable String only(String wanted, Place place, Problems problems) {
		List<String> found = this.byBase.getOrDefault(wanted, List.of());
		if (found.size() > 1) {
			problems.error(place, found.get(1), "table.twice", found.get(0));
		}
		return (found.size() == 1) ? found.get(0) : null;
	}

}
