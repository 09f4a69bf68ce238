package vn.thidua.workbench.check;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleTable;
import vn.thidua.shared.Place;

/**
 * A row of a table of rules with its place.
 *
 * @param place where it stands
 * @param cells its cells by column
 */
record NumberRow(Place place, NamedCsvRecord cells) {

	/** The rows of every table of that name; none of one that cannot be read. */
	static List<NumberRow> of(RuleFiles files, String table) {
		List<NumberRow> rows = new ArrayList<>();
		for (String path : files.endingIn("/" + table)) {
			try {
				RuleTable read = RuleTable.of(files.text(path));
				read.reader()
					.ofNamedCsvRecord(read.text())
					.forEach((cells) -> rows
						.add(new NumberRow(new Place(path, Math.toIntExact(cells.getStartingLineNumber()), 1), cells)));
			}
			catch (CsvParseException | IllegalArgumentException ex) {
				// told by the reader of packs
			}
		}
		return rows;
	}

	/** Where a number of a pack stands. */
	static Place place(Parameter parameter) {
		return new Place(parameter.origin() + "/parameters.csv", parameter.line(), 1);
	}

	/** A cell; empty where the row has none. */
	String cell(String column) {
		return this.cells.findField(column).orElse("").strip();
	}

	/** The folder of its table. */
	String folder() {
		return this.place.file().substring(0, this.place.file().lastIndexOf('/'));
	}

}
