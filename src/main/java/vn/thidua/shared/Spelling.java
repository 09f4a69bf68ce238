package vn.thidua.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a misspelt word may mean. */
public final class Spelling {

	private Spelling() {
	}

	/** The nearest of some words; nothing where none is near. */
	public static Optional<String> nearest(String written, Collection<String> known) {
		return known.stream()
			.filter((one) -> distance(one, written) <= 1 + one.length() / 4)
			.min(Comparator.comparingInt((String one) -> distance(one, written))
				.thenComparing((one) -> !one.regionMatches(0, written, 0, 1))
				.thenComparing(Comparator.naturalOrder()));
	}

	/** How many letters must be put in, left out or changed to make one of the other. */
	static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > one.length()) {
			return Integer.MAX_VALUE;
		}
		int[] before = new int[other.length() + 1];
		for (int j = 0; j < before.length; j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[before.length];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = before[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
			}
			before = row;
		}
		return before[other.length()];
	}

}
