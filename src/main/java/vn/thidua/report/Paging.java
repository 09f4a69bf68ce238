package vn.thidua.report;

/**
 * One page of a long list.
 *
 * @param number the page, from 1
 * @param size how many entries a page holds
 * @param total how many entries there are
 */
public record Paging(int number, int size, long total) {

	/** The page of that number, or the nearest there is. */
	public static Paging of(int number, int size, long total) {
		long last = Math.max(1, (total + size - 1) / size);
		return new Paging((int) Math.max(1, Math.min(number, last)), size, total);
	}

	/** How many pages there are. */
	public int pages() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	/** How many entries stand before the page. */
	public int offset() {
		return (this.number - 1) * this.size;
	}

	/** Whether there is more than one page. */
	public boolean several() {
		return pages() > 1;
	}

}
