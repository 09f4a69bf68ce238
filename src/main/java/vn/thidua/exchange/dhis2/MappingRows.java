package vn.thidua.exchange.dhis2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.thidua.dossier.SimpleTable;
import vn.thidua.shared.Problems;

/** Takes the lines of a table of entries. */
final class MappingRows implements Consumer<SimpleTable.Line> {

	private final Problems problems;

	private final List<MappingRow> rows = new ArrayList<>();

	private final Map<MappingEntry, Integer> seen = new HashMap<>();

	MappingRows(Problems problems) {
		this.problems = problems;
	}

	@Override
	public void accept(SimpleTable.Line line) {
		MappingEntry entry = new MappingEntry(line.text("kind"), line.text("dhis2_id"), line.text("option_combo"),
				line.text("target"));
		Integer earlier = this.seen
			.putIfAbsent(new MappingEntry(entry.kind(), entry.dhis2Id(), entry.optionCombo(), ""), line.place().line());
		if (earlier != null) {
			this.problems.error(line.place(), entry.dhis2Id(), "row.twice", "kind, dhis2_id, option_combo",
					String.valueOf(earlier));
		}
		this.rows.add(new MappingRow(entry, line.place()));
	}

	List<MappingRow> all() {
		return this.rows;
	}

}
