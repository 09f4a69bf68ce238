package vn.thidua.api;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param page the page's number, from 1
 * @param size how many entries a page holds, 1 to 1,000
 */
public record Span(int page, int size) {

	/** The most entries that a page may hold. */
	public static final int MOST = 1_000;

	/**
	 * Refuses pages before the first and sizes out of bounds.
	 * @throws Unfit if there is no such page
	 */
	public Span {
		if (page < 1 || size < 1 || size > MOST) {
			throw new Unfit("span", List.of(), MOST);
		}
	}

	long offset() {
		return (long) (this.page - 1) * this.size;
	}

}
