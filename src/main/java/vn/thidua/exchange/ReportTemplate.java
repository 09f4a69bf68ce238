package vn.thidua.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.shared.SpreadsheetText;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ScoreSheet;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/**
 * Writes the workbook in which a unit fills in what it reports for a period, with what it
 * has reported so far.
 */
@Service
public class ReportTemplate {

	/** Keeps cells from being changed by mistake; it is no secret. */
	static final String PASSWORD = "thidua";

	private static final List<String> GUIDE = List.of(
			"Điền vào các ô nền vàng; các ô khác được khóa (mật khẩu bảo vệ trang tính: " + PASSWORD + ").",
			"actual: số thực hiện trong kỳ, viết kiểu Việt Nam: 140.251 hoặc 99,7. Số 0 là một số liệu; ô trống là chưa có số liệu.",
			"Chỉ tiêu cộng dồn của kỳ chưa hết năm: ghi số của những tháng nêu ở cột #Tháng tính.",
			"previous: số cùng kỳ năm trước. completed_on: ngày hoàn thành, ví dụ 31/12/2023.",
			"said: chọn \"có số liệu\", \"chưa có số liệu\" hoặc \"không áp dụng\"; để trống thì hiểu theo ô actual.",
			"applicable: chọn \"no\" khi chỉ tiêu không áp dụng cho đơn vị (như \"không áp dụng\" ở cột said); khi đó ghi lý do vào note.",
			"note: ghi chú, giải trình. Các cột có tên bắt đầu bằng # chỉ để xem, không được đọc khi nhập.",
			"Không đổi tên trang tính và dòng tiêu đề. Lưu tệp dạng .xlsx rồi tải lên trang Nhập, xuất số liệu.");

	private final TemplateFigures figures;

	private final HeldReports held;

	private final ReportingPeriods periods;

	private final UnitRegister units;

	private final Rights rights;

	ReportTemplate(TemplateFigures figures, HeldReports held, ReportingPeriods periods, UnitRegister units,
			Rights rights) {
		this.figures = figures;
		this.held = held;
		this.periods = periods;
		this.units = units;
		this.rights = rights;
	}

	/**
	 * Writes the workbook of a unit for a period.
	 * @throws NotFound if there is no such period, or no such unit within reach
	 */
	public void write(Actor actor, String unitCode, String periodCode, OutputStream out) throws IOException {
		this.rights.require(actor, Action.READ_REPORT, UnitKey.here(unitCode));
		HealthUnit unit = this.units.unit(unitCode).orElseThrow(() -> new NotFound(unitCode));
		ReportingPeriod period = this.periods.findById(periodCode)
			.orElseThrow(() -> new NotFound("period " + periodCode));
		Workbook workbook = new Workbook(out, "ThiDua", "1.0");
		guide(workbook, unit, period);
		this.figures.write(actor, unit, period, workbook);
		Optional<ScoreSheet> sheet = this.held.sheet(actor, unitCode, periodCode);
		if (sheet.isPresent()) {
			TemplateScores.write(sheet.get(), unitCode, workbook);
		}
		head(workbook, period);
		workbook.finish();
	}

	private static void guide(Workbook workbook, HealthUnit unit, ReportingPeriod period) throws IOException {
		Worksheet sheet = workbook.newWorksheet("#Hướng dẫn");
		sheet.width(0, 110);
		sheet.inlineString(0, 0, "Báo cáo kết quả thực hiện chỉ tiêu");
		sheet.inlineString(1, 0, SpreadsheetText.neutral("Đơn vị: " + unit.name() + " (" + unit.code() + ")"));
		sheet.inlineString(2, 0, "Kỳ: " + period.code() + (period.illustrative() ? " – số liệu minh họa" : ""));
		for (int i = 0; i < GUIDE.size(); i++) {
			sheet.inlineString(i + 4, 0, GUIDE.get(i));
		}
		sheet.range(0, 0, GUIDE.size() + 4, 0).style().wrapText(true).set();
		sheet.style(0, 0).bold().fontSize(14).set();
		sheet.protect(PASSWORD);
		sheet.finish();
	}

	private static void head(Workbook workbook, ReportingPeriod period) throws IOException {
		Worksheet sheet = workbook.newWorksheet("dossier");
		sheet.inlineString(0, 0, "period");
		sheet.inlineString(0, 1, period.code());
		sheet.inlineString(1, 0, "numbers");
		sheet.inlineString(1, 1, "vi");
		if (period.illustrative()) {
			sheet.inlineString(2, 0, "illustrative");
			sheet.inlineString(2, 1, "true");
		}
		sheet.protect(PASSWORD);
		sheet.finish();
	}

}
