package vn.thidua.rulebase;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Day;
import vn.thidua.shared.Figure;
import vn.thidua.shared.HiddenCharacters;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.YesNo;

/**
 * A row of a table of rules; what a cell holds wrongly is told where it stands.
 *
 * @param path the table's path
 * @param table the table
 * @param cells the row's cells by column
 * @param problems what is wrong with them
 */
record PackRow(String path, RuleTable table, NamedCsvRecord cells, Problems problems) {

	private static final int MOST_CHARACTERS = 4000;

	/** The line on which it begins. */
	int line() {
		return Math.toIntExact(this.cells.getStartingLineNumber());
	}

	Place place() {
		return new Place(this.path, line(), 1);
	}

	private Place place(String column) {
		return place().column(1 + Math.max(0, this.cells.getHeader().indexOf(column)));
	}

	String text(String column) {
		String cell = this.cells.findField(column).orElse("").strip();
		if (cell.length() > MOST_CHARACTERS) {
			this.problems.error(place(column), "", "pack.long", String.valueOf(MOST_CHARACTERS));
			return "";
		}
		return cell;
	}

	/** A code, in which every character can be seen. */
	String code(String column) {
		String code = Normalizer.normalize(text(column), Normalizer.Form.NFC);
		HiddenCharacters.first(code)
			.ifPresent((hidden) -> this.problems.error(place(column), code, "pack.hidden", hidden));
		return code;
	}

	@Nullable Figure figure(String column) {
		String written = text(column);
		boolean told = written.isEmpty() && !this.cells.findField(column).orElse("").isBlank();
		Optional<Figure> figure = this.table.figure(written);
		if (figure.isEmpty() && !told) {
			this.problems.error(place(column), written, "pack.figure");
		}
		return figure.orElse(null);
	}

	@Nullable LocalDate date(String column) {
		String written = text(column);
		try {
			LocalDate day = written.isEmpty() ? null : LocalDate.parse(written);
			if (day != null && !Day.sensible(day)) {
				this.problems.error(place(column), written, "pack.day");
			}
			return day;
		}
		catch (DateTimeException ex) {
			this.problems.error(place(column), written, "pack.date");
			return null;
		}
	}

	/** Whether yes is written; no where nothing is. */
	boolean yesNo(String column) {
		String written = text(column);
		Optional<Boolean> told = YesNo.read(written);
		if (told.isEmpty() && !written.isEmpty()) {
			this.problems.error(place(column), written, "pack.yesNo", column);
		}
		return told.orElse(false);
	}

	void error(String column, String code, String... details) {
		this.problems.error(place(column), text(column), code, details);
	}

}
