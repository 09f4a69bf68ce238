package vn.thidua.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.dossier.format.CsvFiles;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads the lines of score sheets from a {@code scores.csv}, with a column {@code name}
 * where it has one. Where several communes have the same lines, each counts once.
 */
final class TemplateReading {

	private static final String TABLE = "scores";

	private static final String FILE = TABLE + ".csv";

	private static final List<String> REQUIRED = List.of("criteria_set", "criterion", "max");

	private final boolean illustrative;

	private final Problems problems;

	private final Map<String, Map<String, SheetLine>> sets = new LinkedHashMap<>();

	private final List<String> columns = new ArrayList<>();

	TemplateReading(boolean illustrative, Problems problems) {
		this.illustrative = illustrative;
		this.problems = problems;
	}

	/** The lines of each set, in their order. */
	Map<String, Map<String, SheetLine>> read(byte[] csv) {
		try (DossierSource source = CsvFiles.of(Map.of(FILE, new String(csv, StandardCharsets.UTF_8)))) {
			source.read(TABLE, this::row, this.problems);
		}
		return this.sets;
	}

	private void row(RawRow row) {
		if (this.columns.isEmpty()) {
			row.cells().forEach((cell) -> this.columns.add(cell.toLowerCase(Locale.ROOT)));
			for (String wanted : REQUIRED) {
				if (!this.columns.contains(wanted)) {
					this.problems.error(place(row, wanted), wanted, "column.missing");
				}
			}
		}
		else if (this.columns.containsAll(REQUIRED)) {
			line(row);
		}
	}

	private void line(RawRow row) {
		Integer criterion = criterion(row);
		Figure max = max(row);
		if (criterion == null || max == null) {
			return;
		}
		SheetLine line = new SheetLine(criterion, cell(row, "indicator"), cell(row, "name"), max.brief(),
				cell(row, "knockout").equalsIgnoreCase("yes"), this.illustrative);
		SheetLine known = this.sets.computeIfAbsent(cell(row, "criteria_set"), (set) -> new LinkedHashMap<>())
			.putIfAbsent(line.key(), line);
		if (known != null && !(known.max().equals(line.max()) && known.knockout() == line.knockout())) {
			this.problems.error(place(row, "max"), cell(row, "max"), "report.template.twice", line.key());
		}
	}

	private @Nullable Integer criterion(RawRow row) {
		String text = cell(row, "criterion");
		if (text.matches("\\d{1,3}")) {
			return Integer.valueOf(text);
		}
		this.problems.error(place(row, "criterion"), text, "report.template.criterion");
		return null;
	}

	private @Nullable Figure max(RawRow row) {
		Figure max = TypedText.figure(cell(row, "max"), "").value();
		if (max == null || max.sign() <= 0) {
			this.problems.error(place(row, "max"), cell(row, "max"), "max.positive");
			return null;
		}
		return max;
	}

	private String cell(RawRow row, String column) {
		int index = this.columns.indexOf(column);
		return (index < 0) ? "" : row.cell(index);
	}

	private Place place(RawRow row, String column) {
		return new Place(FILE, row.line(), Math.max(0, this.columns.indexOf(column)) + 1);
	}

}
