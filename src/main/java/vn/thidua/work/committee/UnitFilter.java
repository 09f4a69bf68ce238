package vn.thidua.work.committee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which units of a period are wanted.
 *
 * @param name the filter's name in addresses and texts
 * @param standings in which standings
 * @param late whether only late ones
 * @param doubtful whether only those of which a figure looks implausible
 */
public record UnitFilter(String name, List<Standing> standings, boolean late, boolean doubtful) {

	/** Every unit. */
	public static final UnitFilter ALL = of("all", (one) -> true, false);

	/** Units that the committee waits for. */
	public static final UnitFilter OUTSTANDING = of("outstanding", Standing::outstanding, false);

	/** Late units. */
	public static final UnitFilter LATE = of("late", (one) -> true, true);

	/** Units of which a figure looks implausible, confirmed or not. */
	public static final UnitFilter DOUBTFUL = new UnitFilter("doubtful", ALL.standings(), false, true);

	/** Units of which nothing is accepted. */
	public static final UnitFilter UNACCEPTED = of("unaccepted", (one) -> one != Standing.ACCEPTED, false);

	/** Units in one standing. */
	public static UnitFilter of(Standing standing) {
		return of(standing.name().toLowerCase(Locale.ROOT), (one) -> one == standing, false);
	}

	/** The filter of that name; every unit where there is none. */
	public static UnitFilter named(String name) {
		return choices().stream().filter((one) -> one.name().equals(name)).findFirst().orElse(ALL);
	}

	/** Every filter, in the order in which they are offered. */
	public static List<UnitFilter> choices() {
		return Stream
			.concat(Stream.of(ALL, OUTSTANDING, LATE, DOUBTFUL, UNACCEPTED),
					Arrays.stream(Standing.values()).map(UnitFilter::of))
			.toList();
	}

	private static UnitFilter of(String name, Predicate<Standing> wanted, boolean late) {
		return new UnitFilter(name, Arrays.stream(Standing.values()).filter(wanted).toList(), late, false);
	}

}
