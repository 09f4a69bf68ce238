package vn.thidua.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.dossier.Statement;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.MonthsCounted;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.VietnameseText;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.unit.HealthUnit;

/** Writes the sheet {@code results} of a template. */
@Component
class TemplateFigures {

	private static final String COUNTED = "#Tháng tính";

	private static final List<TemplateSheet.Column> COLUMNS = List.of(
			new TemplateSheet.Column("unit", "Mã đơn vị", 16, false),
			new TemplateSheet.Column("indicator", "Mã chỉ tiêu", 12, false),
			new TemplateSheet.Column("actual", "Số thực hiện trong kỳ", 16, true),
			new TemplateSheet.Column("previous", "Số cùng kỳ năm trước", 16, true),
			new TemplateSheet.Column("completed_on", "Ngày hoàn thành", 14, true),
			new TemplateSheet.Column("applicable", "no: chỉ tiêu không áp dụng", 11, true),
			new TemplateSheet.Column("said", "Có số liệu, chưa có số liệu hay không áp dụng", 18, true),
			new TemplateSheet.Column("note", "Ghi chú; lý do không áp dụng", 32, true),
			new TemplateSheet.Column("#Tên chỉ tiêu", "Chỉ để xem", 48, false),
			new TemplateSheet.Column("#Nhóm", "Chỉ để xem", 22, false),
			new TemplateSheet.Column("#Đơn vị tính", "Chỉ để xem", 14, false),
			new TemplateSheet.Column("#Mục tiêu", "Chỉ để xem", 18, false),
			new TemplateSheet.Column(COUNTED, "Chỉ tiêu cộng dồn ghi số của những tháng nào; chỉ để xem", 18, false),
			new TemplateSheet.Column("#Năm trước", "Số đã báo cáo cùng kỳ năm trước; chỉ để xem", 16, false));

	private final Plans plans;

	private final HeldReports held;

	TemplateFigures(Plans plans, HeldReports held) {
		this.plans = plans;
		this.held = held;
	}

	void write(Actor actor, HealthUnit unit, ReportingPeriod period, Workbook workbook) throws IOException {
		Map<String, Indicator> indicators = this.plans.indicators();
		Map<String, List<AssignedRevision>> targets = this.plans.counting(period.period(), List.of(unit.code()))
			.stream()
			.collect(Collectors.groupingBy(AssignedRevision::indicator));
		Map<String, ReportedFigure> now = this.held
			.figures(actor, period.code(), List.of(unit.code()), indicators.keySet())
			.getOrDefault(unit.code(), Map.of());
		Map<String, ReportedFigure> before = this.held
			.accepted(actor, ImportPeriods.yearBefore(period.code()), List.of(unit.code()), indicators.keySet())
			.getOrDefault(unit.code(), Map.of());
		TemplateSheet sheet = new TemplateSheet(workbook, "results", COLUMNS);
		for (Indicator one : indicators.values()) {
			if (targets.containsKey(one.code()) || now.containsKey(one.code())) {
				List<AssignedRevision> assigned = targets.getOrDefault(one.code(), List.of());
				Map<String, String> cells = line(unit, one, assigned, now.get(one.code()),
						lastYear(before.get(one.code())));
				cells.put(COUNTED, counted(one, period.period(), assigned));
				sheet.line(cells);
			}
		}
		sheet.choices("applicable", List.of("yes", "no"));
		sheet.choices("said", Arrays.stream(Said.values()).map(TemplateFigures::word).toList());
		sheet.finish(2);
	}

	private static String word(Said said) {
		return Statement.valueOf(said.name()).word();
	}

	private static String counted(Indicator indicator, Period period, List<AssignedRevision> targets) {
		if (!indicator.cumulative() || period.months() == 12) {
			return "";
		}
		Period counted = MonthsCounted.of(period, targets).in(period);
		return (counted.first().getMonthValue() == 1) ? "lũy kế từ đầu năm" : "riêng kỳ này";
	}

	private static String target(AssignedRevision target) {
		return target.target() + (target.authority().isEmpty() ? "" : " (" + target.authority() + ")");
	}

	private static String lastYear(@Nullable ReportedFigure figure) {
		return (figure == null) ? "" : figure.typed();
	}

	private static String shown(String plain, String measure) {
		return plain.isEmpty() ? "" : VietnameseText.under(measure, Figure.of(plain));
	}

	private static Map<String, String> line(HealthUnit unit, Indicator indicator, List<AssignedRevision> targets,
			@Nullable ReportedFigure now, String lastYear) {
		Map<String, String> cells = new HashMap<>();
		cells.put("unit", unit.code());
		cells.put("indicator", indicator.code());
		cells.put("previous", lastYear);
		cells.put("#Tên chỉ tiêu", indicator.name());
		cells.put("#Nhóm", indicator.group());
		cells.put("#Đơn vị tính", indicator.measure());
		cells.put("#Mục tiêu", targets.stream().map(TemplateFigures::target).collect(Collectors.joining("; ")));
		cells.put("#Năm trước", lastYear);
		if (now != null) {
			cells.putAll(reported(now, indicator.measure()));
		}
		return cells;
	}

	private static Map<String, String> reported(ReportedFigure now, String measure) {
		boolean absent = now.said() == Said.NOT_APPLICABLE;
		return Map.of("actual", (now.said() == Said.FIGURE) ? now.typed() : "", "previous",
				now.previousTyped().isEmpty() ? shown(now.previous(), measure) : now.previousTyped(), "completed_on",
				(absent || now.completedOn() == null) ? "" : now.completedOn().toString(), "applicable",
				absent ? "no" : "", "said", absent ? word(now.said()) : "", "note", now.note());
	}

}
