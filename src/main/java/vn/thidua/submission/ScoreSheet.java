package vn.thidua.submission;

import java.util.List;
import java.util.function.Function;

import vn.thidua.shared.Figure;

/**
 * A commune's score sheet: its own points beside the appraiser's.
 *
 * @param set the criteria set it follows
 * @param rows its lines, in order
 */
public record ScoreSheet(CriteriaSet set, List<Row> rows) {

	private static final Figure HUNDRED = Figure.of(100);

	/**
	 * A line of the sheet.
	 *
	 * @param line the line
	 * @param told what is scored on it
	 */
	public record Row(SheetLine line, ReportedScore told) {

		/** What the line is known by. */
		public String key() {
			return this.line.key();
		}

		/**
		 * The appraiser's points less the commune's own, plain; empty unless both are
		 * there.
		 */
		public String difference() {
			boolean both = !this.told.score().isEmpty() && !this.told.selfScore().isEmpty();
			return both ? Figure.of(this.told.score()).minus(Figure.of(this.told.selfScore())).brief() : "";
		}

	}

	/** The lines of a criterion. */
	public List<Row> of(int criterion) {
		return this.rows.stream().filter((row) -> row.line().criterion() == criterion).toList();
	}

	/** Whether the lines of a criterion bear numbers of their own. */
	public boolean numbered(int criterion) {
		return of(criterion).stream().anyMatch((row) -> !row.line().indicator().isEmpty());
	}

	/** The most points of all lines. */
	public String max() {
		return total((row) -> row.line().max());
	}

	/** The commune's own points together. */
	public String own() {
		return total((row) -> row.told().selfScore());
	}

	/** The appraiser's points together. */
	public String appraised() {
		return total((row) -> row.told().score());
	}

	/** A total in percent of the most points. */
	public String percent(String total) {
		Figure max = Figure.of(max());
		return max.zero() ? "" : Figure.of(total).inHundredths().dividedFor(max, HUNDRED).plain();
	}

	/** The appraiser's total less the commune's own, over the lines that both scored. */
	public String difference() {
		return total(Row::difference);
	}

	/** How many lines the commune has not scored. */
	public long unscored() {
		return this.rows.stream().filter((row) -> row.told().selfScore().isEmpty()).count();
	}

	/** How many lines the appraiser has not scored. */
	public long unappraised() {
		return this.rows.stream().filter((row) -> row.told().score().isEmpty()).count();
	}

	/** Whether any line is made up for demonstration. */
	public boolean illustrative() {
		return this.rows.stream().anyMatch((row) -> row.line().illustrative());
	}

	private String total(Function<Row, String> points) {
		return this.rows.stream()
			.map(points)
			.filter((plain) -> !plain.isEmpty())
			.map(Figure::of)
			.reduce(Figure.ZERO, Figure::plus)
			.brief();
	}

}
