package vn.thidua.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thidua.shared.Period;

/**
 * Picks the revisions that count for a period out of all that are in force at its end.
 * They come ordered by unit, indicator, authority and horizon, of each horizon the one
 * last in force first.
 */
final class CountingRevisions {

	private final Comparator<AssignedRevision> nearest;

	private final List<AssignedRevision> counting = new ArrayList<>();

	/** Of one unit, indicator and authority the last revision of each horizon. */
	private final List<AssignedRevision> open = new ArrayList<>();

	CountingRevisions(Period period) {
		List<String> horizons = Horizons.of(period);
		this.nearest = Comparator.comparingInt((one) -> horizons.indexOf(one.horizon()));
	}

	void add(AssignedRevision revision) {
		Optional<AssignedRevision> last = this.open.isEmpty() ? Optional.empty()
				: Optional.of(this.open.get(this.open.size() - 1));
		if (last.isPresent() && !sameTarget(last.get(), revision)) {
			close();
		}
		else if (last.filter((one) -> one.horizon().equals(revision.horizon())).isPresent()) {
			return;
		}
		this.open.add(revision);
	}

	private static boolean sameTarget(AssignedRevision one, AssignedRevision other) {
		return one.unitCode().equals(other.unitCode()) && one.indicator().equals(other.indicator())
				&& one.authority().equals(other.authority());
	}

	private void close() {
		this.open.stream().filter((one) -> !one.target().isEmpty()).min(this.nearest).ifPresent(this.counting::add);
		this.open.clear();
	}

	List<AssignedRevision> all() {
		close();
		return List.copyOf(this.counting);
	}

}
