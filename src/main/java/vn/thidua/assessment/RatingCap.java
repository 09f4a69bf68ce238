package vn.thidua.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import vn.thidua.shared.Figure;

/**
 * The cap on the highest rating: at most so many percent of those rated just below it.
 *
 * @param pack the pack of the rating stage
 * @param scope for whom: {@code person}, {@code unit}, each with {@code -outstanding}
 * where the unit above is itself rated highest
 */
record RatingCap(Optional<AppliedPack> pack, String scope) {

	private static final String CAP = "cap.HTXSNV.percentOf.HTTNV";

	/** The places of those rated highest; none where no cap applies. */
	Map<String, Place> places(List<Rated> group, ToIntFunction<String> initiatives) {
		Optional<Figure> percent = number(CAP, this.scope).or(() -> number(CAP, this.scope.split("-")[0]));
		if (percent.isEmpty()) {
			return new TreeMap<>();
		}
		List<Rated> best = group.stream().filter((rated) -> rated.rating().equals("HTXSNV")).toList();
		long next = group.stream().filter((rated) -> rated.rating().equals("HTTNV")).count();
		long quota = Caps.floor(percent.get(), next);
		Optional<Figure> few = number("cap.HTXSNV.fewUnits", "");
		if (this.scope.startsWith("unit") && few.isPresent() && Figure.of(group.size()).below(few.get())) {
			quota = Caps.floor(number("cap.HTXSNV.ofFewUnits", "").orElse(Figure.ZERO).inHundredths(), 1);
		}
		return Competitor.places(best.stream()
			.map((rated) -> new Competitor(rated.recipient(), Levels.order(rated.rating()), rated.score(),
					rated.tasks(), initiatives.applyAsInt(rated.recipient())))
			.toList(), quota);
	}

	private Optional<Figure> number(String name, String of) {
		return this.pack.flatMap((applied) -> applied.number(name, of));
	}

}
