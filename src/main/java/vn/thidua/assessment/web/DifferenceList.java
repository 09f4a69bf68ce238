package vn.thidua.assessment.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.difference.Change;

/** Counts the changes between two runs and keeps those of one page. */
final class DifferenceList {

	static final int SIZE = 100;

	private final @Nullable OutputFile wanted;

	private final boolean details;

	private final long offset;

	private final Map<OutputFile, long[]> counts = new EnumMap<>(OutputFile.class);

	private final List<Change> changes = new ArrayList<>();

	private long total;

	DifferenceList(@Nullable OutputFile wanted, boolean details, int page) {
		this.wanted = wanted;
		this.details = details;
		this.offset = (page - 1L) * SIZE;
	}

	void take(Change change) {
		this.counts.computeIfAbsent(change.file(), (file) -> new long[2])[change.decisive() ? 0 : 1]++;
		boolean shown = (this.wanted == null || this.wanted == change.file()) && (this.details || change.decisive());
		if (!shown) {
			return;
		}
		if (this.total >= this.offset && this.changes.size() < SIZE) {
			this.changes.add(change);
		}
		this.total++;
	}

	/** The changes of the page. */
	List<Change> changes() {
		return this.changes;
	}

	/** How many changes the pages hold. */
	long total() {
		return this.total;
	}

	/** How many pages there are. */
	long pages() {
		return Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

	/** The changes of each file, in the order of the files. */
	List<Count> counts() {
		return this.counts.entrySet()
			.stream()
			.map((count) -> new Count(count.getKey().base(), count.getValue()[0], count.getValue()[1]))
			.toList();
	}

	/**
	 * The changes of one file.
	 *
	 * @param file the file
	 * @param decisive how many verdicts or places change
	 * @param details how many lines change in figures, grounds or words only
	 */
	record Count(String file, long decisive, long details) {
	}

}
