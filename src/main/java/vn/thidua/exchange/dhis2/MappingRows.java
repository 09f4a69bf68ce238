package vn.thidua.exchange.dhis2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Takes the lines of a table of entries. */
final class MappingRows implements Consumer<RawRow> {

	private final String file;

	private final Problems problems;

	private final List<MappingRow> rows = new ArrayList<>();

	private final Map<MappingEntry, Integer> seen = new HashMap<>();

	private @Nullable List<String> header;

	MappingRows(String file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	@Override
	public void accept(RawRow row) {
		if (row.blank()) {
			return;
		}
		List<String> known = this.header;
		if (known == null) {
			this.header = row.cells().stream().map((cell) -> cell.toLowerCase(Locale.ROOT)).toList();
			Dhis2Mapping.COLUMNS.stream()
				.filter((column) -> !this.header.contains(column))
				.forEach(
						(column) -> this.problems.error(new Place(this.file, row.line(), 1), column, "column.missing"));
			return;
		}
		MappingEntry entry = new MappingEntry(cell(row, known, "kind"), cell(row, known, "dhis2_id"),
				cell(row, known, "option_combo"), cell(row, known, "target"));
		Integer earlier = this.seen
			.putIfAbsent(new MappingEntry(entry.kind(), entry.dhis2Id(), entry.optionCombo(), ""), row.line());
		if (earlier != null) {
			this.problems.error(new Place(this.file, row.line(), 1), entry.dhis2Id(), "row.twice",
					"kind, dhis2_id, option_combo", String.valueOf(earlier));
		}
		this.rows.add(new MappingRow(entry, new Place(this.file, row.line(), 1)));
	}

	private static String cell(RawRow row, List<String> header, String column) {
		int index = header.indexOf(column);
		return (index < 0) ? "" : row.cell(index);
	}

	List<MappingRow> all() {
		return this.rows;
	}

}
