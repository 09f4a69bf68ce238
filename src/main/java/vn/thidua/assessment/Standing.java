package vn.thidua.assessment;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a recipient decides over others and over later awards: all that leaves a case
 * before everything is explained.
 *
 * @param rated the rating
 * @param ratingPlace the place among those rated highest
 * @param titles whether each title of the year is held: {@code yes}, {@code no} or
 * {@code unknown}
 * @param places the place among the candidates of each award that ranks them
 */
record Standing(Rated rated, Place ratingPlace, SortedMap<String, String> titles, SortedMap<String, Place> places) {

	static Standing of(Rated rated, Place ratingPlace) {
		return new Standing(rated, ratingPlace, new TreeMap<>(), new TreeMap<>());
	}

	Place place(String award) {
		return this.places.getOrDefault(award, Place.NONE);
	}

	/** The titles of the year for which others have the same claim to the last places. */
	Set<String> tied() {
		return this.places.entrySet()
			.stream()
			.filter((place) -> place.getValue().tied())
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The same after awards of a step were decided. */
	Standing with(Map<String, String> statuses, Map<String, Place> decided) {
		SortedMap<String, String> held = new TreeMap<>(this.titles);
		SortedMap<String, Place> ranked = new TreeMap<>(this.places);
		statuses.forEach((award, status) -> {
			Place place = decided.getOrDefault(award, Place.NONE);
			held.put(award, switch (status) {
				case "eligible" -> place.tied() ? "unknown" : place.beyond() ? "no" : "yes";
				case "not_eligible" -> "no";
				default -> "unknown";
			});
			ranked.put(award, place);
		});
		return new Standing(this.rated, this.ratingPlace, held, ranked);
	}

}
