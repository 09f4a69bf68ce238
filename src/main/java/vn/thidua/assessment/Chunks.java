package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;

/** Cases that share a session of the rules, for which a session each would cost more. */
final class Chunks {

	static final int SIZE = 25;

	private Chunks() {
	}

	static <T> List<List<T>> of(List<T> all) {
		List<List<T>> chunks = new ArrayList<>();
		for (int from = 0; from < all.size(); from += SIZE) {
			chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
		}
		return chunks;
	}

}
