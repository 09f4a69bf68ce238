package vn.thidua.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.Tasks;
import vn.thidua.shared.Figure;

/**
 * What decides a recipient's rank: the rating, then the score, then the share of tasks
 * exceeded, then how far the year's initiatives reach.
 *
 * @param recipient the recipient
 * @param rating the level of the rating, from 0
 * @param score the score; nothing where not told, which comes last
 * @param tasks the tasks
 * @param scope how far the widest initiative of the year reaches, from 1; 0 for none
 */
record Competitor(String recipient, int rating, @Nullable Figure score, Tasks tasks, int scope) {

	private static final Comparator<Competitor> BEST_FIRST = Comparator.comparingInt(Competitor::rating)
		.thenComparing(Competitor::score, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Competitor::byExcess)
		.thenComparingInt(Competitor::scope)
		.reversed();

	/**
	 * The places of all, where there are so many to give; below nought for any number.
	 */
	static SortedMap<String, Place> places(List<Competitor> all, long quota) {
		List<Competitor> inOrder = all.stream().sorted(BEST_FIRST).toList();
		SortedMap<String, Place> places = new TreeMap<>();
		for (int first = 0, next; first < inOrder.size(); first = next) {
			next = first + 1;
			while (next < inOrder.size() && BEST_FIRST.compare(inOrder.get(first), inOrder.get(next)) == 0) {
				next++;
			}
			Place place = Place.of(first + 1, next - first, quota);
			inOrder.subList(first, next).forEach((one) -> places.put(one.recipient(), place));
		}
		return places;
	}

	private int byExcess(Competitor other) {
		if (excess() < 0 || other.excess() < 0) {
			return Boolean.compare(excess() >= 0, other.excess() >= 0);
		}
		return Long.compare(excess() * other.asked(), other.excess() * asked());
	}

	private long excess() {
		return (this.tasks.exceeded() == null || asked() == 0) ? -1 : this.tasks.exceeded();
	}

	private long asked() {
		return (this.tasks.tasks() == null) ? 0 : this.tasks.tasks();
	}

}
