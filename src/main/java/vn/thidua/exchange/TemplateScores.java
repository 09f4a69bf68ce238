package vn.thidua.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.ScoreSheet;

/** Writes the sheet {@code scores} of a commune's template. */
final class TemplateScores {

	private static final List<TemplateSheet.Column> COLUMNS = List.of(
			new TemplateSheet.Column("unit", "Mã xã", 16, false),
			new TemplateSheet.Column("criteria_set", "Bộ tiêu chí", 16, false),
			new TemplateSheet.Column("criterion", "Tiêu chí, 1 đến 10", 10, false),
			new TemplateSheet.Column("indicator", "Số thứ tự chỉ tiêu trong phiếu", 10, false),
			new TemplateSheet.Column("max", "Điểm tối đa", 10, false),
			new TemplateSheet.Column("score", "Điểm của người thẩm định", 10, false),
			new TemplateSheet.Column("self_score", "Điểm xã tự chấm", 12, true),
			new TemplateSheet.Column("knockout", "yes: điểm liệt", 10, false),
			new TemplateSheet.Column("value", "Số đo được", 12, true),
			new TemplateSheet.Column("note", "Ghi chú", 40, true),
			new TemplateSheet.Column("#Nội dung", "Chỉ để xem", 60, false));

	private TemplateScores() {
	}

	static void write(ScoreSheet known, String unitCode, Workbook workbook) throws IOException {
		TemplateSheet sheet = new TemplateSheet(workbook, "scores", COLUMNS);
		known.rows().forEach((row) -> sheet.line(cells(unitCode, row)));
		sheet.finish(4);
	}

	private static Map<String, String> cells(String unitCode, ScoreSheet.Row row) {
		ReportedScore line = row.told();
		Map<String, String> cells = new HashMap<>(Map.of("unit", unitCode, "criteria_set", line.criteriaSet(),
				"criterion", String.valueOf(line.criterion()), "indicator", line.indicator(), "max", typed(line.max()),
				"score", typed(line.score()), "self_score", typed(line.selfScore()), "value", typed(line.measured()),
				"note", line.note()));
		cells.put("knockout", line.knockout() ? "yes" : "no");
		cells.put("#Nội dung", row.line().name() + (row.line().illustrative() ? " (minh họa)" : ""));
		return cells;
	}

	private static String typed(String plain) {
		return plain.replace('.', ',');
	}

}
