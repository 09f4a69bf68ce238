package vn.thidua.submission;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.SimpleTable;
import vn.thidua.dossier.TableColumns;
import vn.thidua.dossier.TypedText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problems;
import vn.thidua.shared.YesNo;

/**
 * Reads the lines of score sheets from a {@code scores.csv}, with a column {@code name}
 * where it has one. Where several communes have the same lines, each counts once.
 */
final class TemplateReading {

	private static final String TABLE = "scores";

	private static final TableColumns COLUMNS = TableColumns.of(TABLE, "unit", "criteria_set*", "criterion*",
			"indicator", "name", "max*", "score", "self_score", "knockout", "value", "note");

	private final boolean illustrative;

	private final Problems problems;

	private final Map<String, Map<String, SheetLine>> sets = new LinkedHashMap<>();

	TemplateReading(boolean illustrative, Problems problems) {
		this.illustrative = illustrative;
		this.problems = problems;
	}

	/** The lines of each set, in their order. */
	Map<String, Map<String, SheetLine>> read(byte[] csv) {
		SimpleTable.read(TABLE, new String(csv, StandardCharsets.UTF_8), COLUMNS, this::line, this.problems);
		return this.sets;
	}

	private void line(SimpleTable.Line row) {
		Integer criterion = criterion(row);
		Figure max = max(row);
		if (criterion == null || max == null) {
			return;
		}
		SheetLine line = new SheetLine(criterion, row.text("indicator"), row.text("name"), max.brief(),
				YesNo.read(row.text("knockout")).orElse(false), this.illustrative);
		SheetLine known = this.sets.computeIfAbsent(row.text("criteria_set"), (set) -> new LinkedHashMap<>())
			.putIfAbsent(line.key(), line);
		if (known != null && !(known.max().equals(line.max()) && known.knockout() == line.knockout())) {
			this.problems.error(row.place("max"), row.text("max"), "report.template.twice", line.key());
		}
	}

	private @Nullable Integer criterion(SimpleTable.Line row) {
		String text = row.text("criterion");
		if (text.matches("\\d{1,3}")) {
			return Integer.valueOf(text);
		}
		this.problems.error(row.place("criterion"), text, "report.template.criterion");
		return null;
	}

	private @Nullable Figure max(SimpleTable.Line row) {
		Figure max = TypedText.figure(row.text("max"), "").value();
		if (max == null || max.sign() <= 0) {
			this.problems.error(row.place("max"), row.text("max"), "max.positive");
			return null;
		}
		return max;
	}

}
