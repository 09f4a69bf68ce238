package vn.thidua.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportedScore;
import vn.thidua.unit.HealthUnit;

/**
 * Writes the sheet {@code scores} of a commune's template: the lines of its sheet, else
 * those of the year before without points, else room for lines.
 */
@Component
class TemplateScores {

	private static final int ROOM = 60;

	private static final List<TemplateSheet.Column> COLUMNS = List.of(
			new TemplateSheet.Column("unit", "Mã xã", 16, false),
			new TemplateSheet.Column("criteria_set", "Bộ tiêu chí; để trống là bộ đang áp dụng", 16, false),
			new TemplateSheet.Column("criterion", "Tiêu chí, 1 đến 10", 10, false),
			new TemplateSheet.Column("indicator", "Số thứ tự chỉ tiêu trong phiếu", 10, false),
			new TemplateSheet.Column("max", "Điểm tối đa", 10, false),
			new TemplateSheet.Column("score", "Điểm của người thẩm định", 10, false),
			new TemplateSheet.Column("self_score", "Điểm xã tự chấm", 12, true),
			new TemplateSheet.Column("knockout", "yes: điểm liệt", 10, false),
			new TemplateSheet.Column("value", "Số đo được", 12, true),
			new TemplateSheet.Column("note", "Ghi chú", 40, true));

	private final HeldReports held;

	TemplateScores(HeldReports held) {
		this.held = held;
	}

	void write(Actor actor, HealthUnit unit, ReportingPeriod period, Workbook workbook) throws IOException {
		List<ReportedScore> lines = scores(actor, unit, period.code());
		if (lines.isEmpty()) {
			lines = scores(actor, unit, ImportPeriods.yearBefore(period.code())).stream()
				.map(TemplateScores::unscored)
				.toList();
		}
		TemplateSheet sheet = new TemplateSheet(workbook, "scores", COLUMNS);
		lines.forEach((line) -> sheet.line(cells(unit, line)));
		if (lines.isEmpty()) {
			sheet.room(ROOM);
		}
		sheet.choices("knockout", List.of("yes", "no"));
		sheet.finish(4, lines.isEmpty() ? Set.of("unit", "criteria_set", "criterion", "indicator", "max", "knockout")
				: Set.of());
	}

	private List<ReportedScore> scores(Actor actor, HealthUnit unit, String period) {
		return this.held.scores(actor, period, List.of(unit.code())).getOrDefault(unit.code(), List.of());
	}

	private static ReportedScore unscored(ReportedScore line) {
		return new ReportedScore(line.criteriaSet(), line.criterion(), line.indicator(), line.max(), line.knockout(),
				"", "", "", "");
	}

	private static Map<String, String> cells(HealthUnit unit, ReportedScore line) {
		return Map.of("unit", unit.code(), "criteria_set", line.criteriaSet(), "criterion",
				String.valueOf(line.criterion()), "indicator", line.indicator(), "max", typed(line.max()), "score",
				typed(line.score()), "self_score", typed(line.selfScore()), "knockout", line.knockout() ? "yes" : "no",
				"value", typed(line.measured()), "note", line.note());
	}

	private static String typed(String plain) {
		return plain.replace('.', ',');
	}

}
