package vn.thidua.assessment.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.thidua.assessment.OutputFile;

/**
 * Which columns of a file are its key and which say what was decided.
 *
 * @param file the file
 * @param key the columns of the natural key
 * @param verdict the column of the verdict
 * @param place the column that says whether it stands within a cap; -1 for none
 * @param rule the column of the clause; -1 for none
 * @param basis the column of documents; -1 for none
 * @param reason the column that says why; -1 for none
 */
record LineShape(OutputFile file, int[] key, int verdict, int place, int rule, int basis, int reason) {

	private static final String NONE = "none";

	private static final Map<OutputFile, LineShape> ALL = new EnumMap<>(OutputFile.class);

	static {
		shape(OutputFile.OUTCOMES, "unit indicator authority", "status", "", "rule", "reason");
		shape(OutputFile.UNIT_SUMMARY, "unit", "all_met", "", "", "");
		shape(OutputFile.COMMUNES, "unit criteria_set", "status", "", "rule", "reason");
		shape(OutputFile.CRITERIA, "unit criteria_set criterion", "status", "", "", "");
		shape(OutputFile.LINES, "unit criteria_set criterion indicator", "status", "", "rule", "required");
		shape(OutputFile.RATINGS, "recipient year field", "rating", "within_quota", "rule", "reason");
		shape(OutputFile.CHECKS, "recipient award clause", "status", "", "clause", "reason");
		shape(OutputFile.CANDIDATES, "recipient award", "status", "within_quota", "", "reason");
	}

	private static void shape(OutputFile file, String key, String verdict, String place, String rule, String reason) {
		List<String> columns = file.columns();
		int[] keys = List.of(key.split(" ")).stream().mapToInt(columns::indexOf).toArray();
		ALL.put(file, new LineShape(file, keys, columns.indexOf(verdict), columns.indexOf(place), columns.indexOf(rule),
				columns.indexOf("basis"), columns.indexOf(reason)));
	}

	static LineShape of(OutputFile file) {
		LineShape shape = ALL.get(file);
		if (shape == null) {
			throw new IllegalArgumentException("The lines of " + file + " cannot be compared");
		}
		return shape;
	}

	String owner(List<String> line) {
		return line.get(this.key[0]);
	}

	List<String> key(List<String> line) {
		String[] cells = new String[this.key.length];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = line.get(this.key[i]);
		}
		return List.of(cells);
	}

	Judgement judgement(List<String> line) {
		String said = line.get(this.verdict);
		return new Judgement(said.isEmpty() ? NONE : said, cell(line, this.place), cell(line, this.rule),
				cell(line, this.basis), cell(line, this.reason));
	}

	private static String cell(List<String> line, int column) {
		return (column < 0) ? "" : line.get(column);
	}

}
