package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.HeaderTest;
import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Looks for a table's header: the first of its first rows that holds every required
 * column. What stands above is passed over with a doubt.
 */
final class HeaderSearch {

	private final Place start;

	private final TableColumns columns;

	private final Problems problems;

	private final List<RawRow> above = new ArrayList<>();

	private int rows;

	private boolean failed;

	private @Nullable TableHeader header;

	HeaderSearch(Place start, TableColumns columns, Problems problems) {
		this.start = start;
		this.columns = columns;
		this.problems = problems;
	}

	/** The header, once a line before was it. */
	@Nullable TableHeader found() {
		return this.header;
	}

	/** Looks at a line before the header is found. */
	void look(RawRow row) {
		this.rows = this.start.sheet() ? row.line() : this.rows + 1;
		if (this.failed || row.blank()) {
			return;
		}
		if (this.rows > HeaderTest.ROWS) {
			fail();
			return;
		}
		TableHeader read = TableHeader.read(this.start, row, this.columns);
		if (!this.columns.missing(read.indexes()).isEmpty()) {
			this.above.add(row);
			return;
		}
		this.header = read;
		if (!this.above.isEmpty()) {
			RawRow first = this.above.get(0);
			this.problems.warning(this.start.at(first.line(), 1), title(first), "header.above",
					String.valueOf(row.line()));
		}
		read.check(row, this.columns, this.problems);
	}

	/** Ends a table that is there: without any header it is refused. */
	void end() {
		if (this.header != null || this.failed) {
			return;
		}
		if (this.above.isEmpty()) {
			this.problems.error(this.start, "", "table.empty");
		}
		else {
			fail();
		}
	}

	private void fail() {
		this.failed = true;
		TableHeader best = this.above.stream()
			.map((row) -> TableHeader.read(this.start, row, this.columns))
			.max(Comparator.comparing((one) -> one.indexes().size()))
			.filter((one) -> !one.indexes().isEmpty())
			.orElse(null);
		if (best == null) {
			this.problems.error(this.start, this.above.isEmpty() ? "" : title(this.above.get(0)), "header.absent",
					String.join(", ", this.columns.required()));
			return;
		}
		this.columns.missing(best.indexes())
			.forEach((column) -> this.problems.error(this.start, column, "column.missing",
					String.valueOf(best.place().line())));
	}

	private static String title(RawRow row) {
		return row.cells().stream().filter((cell) -> !cell.isEmpty()).findFirst().orElse("");
	}

}
