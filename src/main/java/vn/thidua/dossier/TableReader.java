package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Problems;
import vn.thidua.shared.TextFault;

/**
 * Reads the lines of one table into records; a faulty line becomes problems, and reading
 * goes on.
 */
final class TableReader {

	private final DossierSource source;

	private final FigureReader figures;

	private final Problems problems;

	private final BiConsumer<DossierTable, TableRow> taker;

	private final LookAlikes alike = new LookAlikes();

	TableReader(DossierSource source, FigureReader figures, Problems problems) {
		this(source, figures, problems, (table, row) -> {
		});
	}

	/** A reader that also hands each line without fault to a taker. */
	TableReader(DossierSource source, FigureReader figures, Problems problems,
			BiConsumer<DossierTable, TableRow> taker) {
		this.source = source;
		this.figures = figures;
		this.problems = problems;
		this.taker = taker;
	}

	/** Where problems are noted. */
	Problems problems() {
		return this.problems;
	}

	/** Whether the dossier holds the table. */
	boolean present(DossierTable table) {
		return this.source.holds(table.base());
	}

	/**
	 * The records of a table. Lines whose key columns repeat an earlier line's are
	 * refused.
	 * @param table the table
	 * @param key the columns that tell lines apart; none where lines may repeat
	 * @param record makes the record of a line, or nothing where it is faulty
	 */
	<T> List<T> read(DossierTable table, List<String> key, Function<TableRow, @Nullable T> record) {
		return read(table, key, TableRow::text, record);
	}

	/**
	 * The same where some keys may be written in several ways.
	 * @param same how a key column of a line is written once and for all
	 */
	<T> List<T> read(DossierTable table, List<String> key, BiFunction<TableRow, String, String> same,
			Function<TableRow, @Nullable T> record) {
		Lines<T> lines = new Lines<>(table, key, same, record);
		boolean whole = this.source.read(table.base(), (cells) -> table.named().indexes(cells).size(), lines::accept,
				this.problems);
		if (whole) {
			lines.search.end();
		}
		return lines.records;
	}

	private final class Lines<T> {

		private final DossierTable table;

		private final List<String> key;

		private final BiFunction<TableRow, String, String> same;

		private final Function<TableRow, @Nullable T> record;

		private final List<T> records = new ArrayList<>();

		private final Map<List<String>, Integer> seen = new HashMap<>();

		private final HeaderSearch search;

		private Lines(DossierTable table, List<String> key, BiFunction<TableRow, String, String> same,
				Function<TableRow, @Nullable T> record) {
			this.table = table;
			this.key = key;
			this.same = same;
			this.record = record;
			this.search = new HeaderSearch(TableReader.this.source.start(table.base()), table.named(),
					TableReader.this.problems);
		}

		private void accept(RawRow row) {
			TableHeader header = this.search.found();
			if (header == null) {
				this.search.look(row);
			}
			else if (!row.blank() && checkWidth(header, row)) {
				line(new TableRow(header, row, TableReader.this.figures, TableReader.this.problems), row.line());
			}
		}

		private boolean checkWidth(TableHeader known, RawRow row) {
			for (int i = known.width(); i < row.cells().size(); i++) {
				if (!row.cell(i).isEmpty()) {
					TableReader.this.problems.error(known.place().at(row.line(), i + 1), row.cell(i), "row.wide",
							String.valueOf(known.width()));
					return false;
				}
			}
			return true;
		}

		private void line(TableRow row, int number) {
			this.table.columns().forEach(row::calculated);
			if (row.faulty()) {
				return;
			}
			this.table.named().required().forEach(row::required);
			this.table.columns().forEach((column) -> checkText(row, column));
			Integer earlier = (this.key.isEmpty() || row.faulty()) ? null : this.seen
				.putIfAbsent(this.key.stream().map((column) -> this.same.apply(row, column)).toList(), number);
			if (earlier != null) {
				row.error(this.key.get(0), "row.twice", String.join(", ", this.key), String.valueOf(earlier));
				return;
			}
			T made = this.record.apply(row);
			TableReader.this.alike.look(this.table, row, TableReader.this.problems);
			if (made != null && !row.faulty()) {
				this.records.add(made);
				TableReader.this.taker.accept(this.table, row);
			}
		}

		private void checkText(TableRow row, String column) {
			String text = row.text(column);
			(this.table.free(column) ? TextFault.ofFree(text) : TextFault.ofName(text))
				.ifPresent((fault) -> row.error(column, fault.code(), column, fault.detail()));
		}

	}

}
