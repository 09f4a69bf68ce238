package vn.thidua.workbench.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;
import vn.thidua.rulebase.RuleTable;
import vn.thidua.rulebase.Spans;
import vn.thidua.shared.Problems;
import vn.thidua.shared.YesNo;

/**
 * Tells what is wrong with typed rows of a table of numbers, at row and column.
 *
 * @param file the table's path
 * @param table how its figures are written
 * @param problems what was found
 */
record ParameterChecks(String file, RuleTable table, Problems problems) {

	private static final Pattern CODE = Pattern.compile("[\\w.-]+(?:@[\\p{L}\\p{N}._-]+)?");

	private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

	private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

	/** Checks the rows; a row that is not there yet is told of under the last line. */
	void check(List<ParameterRow> rows) {
		int last = rows.stream().mapToInt(ParameterRow::line).max().orElse(1);
		Spans spans = new Spans();
		for (ParameterRow row : rows) {
			Place place = new Place(this.file, (row.line() == 0) ? last + 1 : row.line(), 1);
			check(row, place);
			if (!spans.add(row.code().strip(), ParameterRow.day(row.from()), ParameterRow.day(row.to()))) {
				this.problems.error(place, row.code(), "parameter.overlap");
			}
		}
	}

	private void check(ParameterRow row, Place place) {
		if (!CODE.matcher(row.code().strip()).matches()) {
			this.problems.error(place, row.code(), "editing.code");
		}
		if (this.table.figure(row.value()).isEmpty()) {
			this.problems.error(place.column(2), row.value(), "pack.figure");
		}
		boolean days = day(row.from(), place.column(3)) & day(row.to(), place.column(4));
		if (days && first(row).isAfter(last(row))) {
			this.problems.error(place.column(4), row.to(), "editing.span", row.from());
		}
		if (row.source().isBlank()) {
			this.problems.error(place.column(5), "", "editing.source");
		}
		if (YesNo.read(row.verified()).isEmpty()) {
			this.problems.error(place.column(6), row.verified(), "editing.verified");
		}
	}

	private boolean day(String text, Place place) {
		try {
			return text.isBlank() || LocalDate.parse(text.strip()) != null;
		}
		catch (DateTimeException ex) {
			this.problems.error(place, text, "pack.date");
			return false;
		}
	}

	private static LocalDate first(ParameterRow row) {
		LocalDate day = ParameterRow.day(row.from());
		return (day == null) ? ALWAYS : day;
	}

	private static LocalDate last(ParameterRow row) {
		LocalDate day = ParameterRow.day(row.to());
		return (day == null) ? EVER : day;
	}

}
