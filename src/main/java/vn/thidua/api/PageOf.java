package vn.thidua.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items the entries of the page
 * @param page the page's number, from 1
 * @param size how many entries a page holds at most
 * @param total how many entries there are
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

	static <T> PageOf<T> of(Span span, List<T> items, long total) {
		return new PageOf<>(items, span.page(), span.size(), total);
	}

	/** A page of a list that is there whole. */
	public static <T> PageOf<T> of(List<T> all, Span span) {
		int from = (int) Math.min(all.size(), span.offset());
		return of(span, all.subList(from, Math.min(all.size(), from + span.size())), all.size());
	}

}
