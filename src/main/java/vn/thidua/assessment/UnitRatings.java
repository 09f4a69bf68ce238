package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.UnitWork;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Rating;
import vn.thidua.unit.UnitYear;

/**
 * Rates units, parts before the whole, since a whole is judged by its parts.
 *
 * @param recipients what is known
 * @param figures what the targets say
 * @param assessor rates by the rules
 */
record UnitRatings(Recipients recipients, UnitFigures figures, RatingAssessor assessor) {

	SortedMap<String, Rated> rate(CaseRunner runner) {
		SortedMap<String, Rated> rated = new TreeMap<>();
		for (List<String> level : partsFirst()) {
			Map<String, Rated> done = new HashMap<>();
			runner.runGroups(Chunks.of(level), (units) -> rate(units, rated), done::putAll);
			rated.putAll(done);
		}
		return rated;
	}

	private Map<String, Rated> rate(List<String> units, Map<String, Rated> parts) {
		Map<String, Rating> given = new HashMap<>();
		List<UnitWork> works = new ArrayList<>();
		for (String unit : units) {
			UnitYear year = this.recipients.unitYear(unit);
			if (year != null && year.rating() != null) {
				given.put(unit, year.rating());
			}
			works.add(new UnitWork(unit, this.figures.tasks(unit, year), (year == null) ? null : year.score(),
					(year == null) ? null : year.late(), failedParts(unit, year, parts),
					(year == null) ? null : year.wrongdoing(), this.recipients.statementsOf(unit)));
		}
		return this.assessor.rate(works, given, Map.of());
	}

	private @Nullable Integer failedParts(String unit, @Nullable UnitYear year, Map<String, Rated> rated) {
		if (year != null && year.componentsFailed() != null) {
			return year.componentsFailed();
		}
		int failed = 0;
		boolean open = false;
		for (String part : this.recipients.partsOf(unit)) {
			String rating = rated.get(part).rating();
			failed += rating.equals(Levels.FAILED) ? 1 : 0;
			open |= Levels.order(rating) < 0;
		}
		return (failed == 0 && open) ? null : failed;
	}

	/** The units by height above their lowest part; those in a circle come last. */
	private List<List<String>> partsFirst() {
		Set<String> left = new TreeSet<>(this.recipients.units().keySet());
		List<List<String>> levels = new ArrayList<>();
		while (!left.isEmpty()) {
			List<String> ready = left.stream()
				.filter((unit) -> this.recipients.partsOf(unit).stream().noneMatch(left::contains))
				.collect(Collectors.toList());
			if (ready.isEmpty()) {
				ready = new ArrayList<>(left);
			}
			left.removeAll(Set.copyOf(ready));
			levels.add(ready);
		}
		return levels;
	}

	/** The places that a cap gives to the best units below one authority. */
	Map<String, Place> places(SortedMap<String, Rated> rated) {
		Map<String, Place> places = new HashMap<>();
		Map<String, List<Rated>> siblings = rated.values()
			.stream()
			.collect(Collectors.groupingBy((one) -> parent(one.recipient()), TreeMap::new, Collectors.toList()));
		siblings.forEach((parent, all) -> {
			String scope = rated.containsKey(parent) && rated.get(parent).rating().equals("HTXSNV") ? "unit-outstanding"
					: "unit";
			places.putAll(new RatingCap(this.assessor.pack(), scope).places(all, (code) -> 0));
		});
		return places;
	}

	private String parent(String unit) {
		HealthUnit known = this.recipients.units().get(unit);
		return (known == null) ? "" : known.parent();
	}

}
