package vn.thidua.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.NotFound;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.Said;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.exchange.ExchangeData.COMMITTEE;
import static vn.thidua.exchange.ExchangeData.OTHER;
import static vn.thidua.exchange.ExchangeData.UNIT;

/** A template that is filled in and handed in is read as it was filled in. */
@ApplicationTest
@Transactional
class ReportTemplateTests {

	@Autowired
	private ReportTemplate template;

	@Autowired
	private ReportImport imports;

	@Autowired
	private HeldReports held;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void units() {
		ExchangeData.store(this.units, this.jdbc);
	}

	private byte[] template(String unit) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.template.write(UNIT, unit, "2031", out);
		return out.toByteArray();
	}

	private ImportCheck check(byte[] workbook) throws IOException {
		return this.imports.check(UNIT, "2031", Map.of("bao-cao.xlsx", new ByteArrayResource(workbook)));
	}

	private void bringIn(String period, String... lines) throws IOException {
		ImportCheck check = this.imports.check(UNIT, period, ExchangeData.results(lines));
		assertThat(check.errors()).isEmpty();
		this.imports.confirm(UNIT, check.id());
		this.jdbc.sql("update submission set state = 'ACCEPTED' where period = '2030'").update();
	}

	private Map<String, ReportedFigure> figures() {
		return this.held.figures(UNIT, "2031", List.of("DV-A"), List.of("CT-1", "CT-2", "CT-3")).get("DV-A");
	}

	private static Map<String, Map<String, String>> lines(byte[] bytes) throws IOException {
		Map<String, Map<String, String>> lines = new LinkedHashMap<>();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
			List<Row> rows = workbook.findSheet("results").orElseThrow().read();
			List<String> header = rows.get(0).stream().map((cell) -> String.valueOf(cell.getValue())).toList();
			for (Row row : rows.subList(1, rows.size())) {
				Map<String, String> cells = new HashMap<>();
				for (int i = 0; i < header.size(); i++) {
					cells.put(header.get(i), row.getCellText(i));
				}
				lines.put(cells.get("indicator"), cells);
			}
		}
		return lines;
	}

	@Test
	void anUntouchedTemplateChangesNothing() throws IOException {
		bringIn("2030", "DV-A,CT-1,130.000,,,,", "DV-A,CT-2,\"95,50\",,,,");
		bringIn("2031", "DV-A,CT-1,140.251,,2031-12-30,,=Ghi chú", "DV-A,CT-3,,,,no,Không có");
		ImportCheck check = check(template("DV-A"));
		assertThat(check.problems()).isEmpty();
		assertThat(check.changes()).isZero();
		assertThat(check.unchanged()).isEqualTo(3);
	}

	@Test
	void whatDoesNotApplyIsWrittenWithoutTheDayThatIsStored() throws IOException {
		bringIn("2031", "DV-A,CT-3,,,,no,Không có");
		this.jdbc.sql("update submission_figure set completed_on = date '2031-06-30' where indicator = 'CT-3'")
			.update();
		assertThat(lines(template("DV-A")).get("CT-3")).containsEntry("completed_on", "");
		ImportCheck check = check(template("DV-A"));
		assertThat(check.problems()).isEmpty();
		assertThat(check.changes()).isZero();
	}

	@Test
	void itHoldsTheUnitsIndicatorsWithTargetsLastYearsFiguresAndWhatIsReported() throws IOException {
		bringIn("2030", "DV-A,CT-1,130.000,,,,");
		bringIn("2031", "DV-A,CT-2,\"96,50\",95,,,");
		Map<String, Map<String, String>> lines = lines(template("DV-A"));
		assertThat(lines.keySet()).containsExactlyInAnyOrder("CT-1", "CT-2", "CT-3");
		assertThat(lines.get("CT-1")).containsEntry("unit", "DV-A")
			.containsEntry("actual", "")
			.containsEntry("previous", "130.000")
			.containsEntry("#Năm trước", "130.000")
			.containsEntry("#Tên chỉ tiêu", "Khám bệnh")
			.containsEntry("#Mục tiêu", "≤ 140.000 (Sở Y tế)");
		assertThat(lines.get("CT-2")).containsEntry("actual", "96,50").containsEntry("previous", "95");
	}

	@Test
	void everyCumulativeRowOfAPartOfTheYearTellsWhichMonthsCount() throws IOException {
		this.jdbc.sql("insert into reporting_period values ('2031-Q3', 0, '', date '2031-10-10', true, '', 'open')")
			.update();
		this.jdbc.sql("update plan_indicator set cumulative = (code <> 'CT-3')").update();
		this.jdbc.sql("update plan_target set horizon = '2031-Q3' where indicator = 'CT-2'").update();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.template.write(UNIT, "DV-A", "2031-Q3", out);
		assertThat(lines(out.toByteArray())).extractingFromEntries((row) -> row.getValue().get("#Tháng tính"))
			.containsExactlyInAnyOrder("lũy kế từ đầu năm", "riêng kỳ này", "");
		assertThat(lines(template("DV-A")).get("CT-1")).containsEntry("#Tháng tính", "");
	}

	@Test
	void cellsToFillInAreOpenAllOthersLockedAndChoicesOffered() throws IOException {
		String sheet = part(template("DV-A"), "xl/worksheets/sheet2.xml");
		assertThat(sheet).contains("<sheetProtection").contains("dataValidation").contains("yes,no");
		assertThat(sheet).contains("có số liệu,chưa có số liệu,không áp dụng").contains("state=\"frozen\"");
		String styles = part(template("DV-A"), "xl/styles.xml");
		assertThat(styles).contains("protection locked=\"false\"").contains("formatCode=\"@\"");
	}

	@Test
	void whatARowTellsIsOpenAndWhatItIsAboutIsLocked() throws IOException {
		byte[] workbook = template("DV-A");
		List<String> header = header(workbook);
		for (String open : List.of("actual", "previous", "completed_on", "applicable", "said", "note")) {
			assertThat(locked(workbook, header.indexOf(open))).as(open).isFalse();
		}
		for (String locked : List.of("unit", "indicator", "#Tên chỉ tiêu", "#Đơn vị tính", "#Mục tiêu", "#Năm trước")) {
			assertThat(locked(workbook, header.indexOf(locked))).as(locked).isTrue();
		}
	}

	@Test
	void everyRowNamesItsUnitOfMeasure() throws IOException {
		assertThat(lines(template("DV-A"))).allSatisfy((indicator, cells) -> assertThat(cells).as(indicator)
			.containsEntry("#Đơn vị tính", indicator.equals("CT-1") ? "lượt" : "%"));
	}

	@Test
	void aWrongValueTypedIntoATemplateIsToldAtItsSheetAndCell() throws IOException {
		byte[] workbook = template("DV-A");
		int column = header(workbook).indexOf("actual");
		int row = List.copyOf(lines(workbook).keySet()).indexOf("CT-2") + 2;
		ImportCheck check = check(typed(workbook, cell(column, row), "12.34.5"));
		assertThat(check.errors()).singleElement().satisfies((error) -> {
			assertThat(error.place()).isEqualTo(Place.startOfSheet("results").at(row, column + 1));
			assertThat(error.value()).isEqualTo("12.34.5");
		});
		ImportCheck mended = check(typed(workbook, cell(column, row), "12,5"));
		assertThat(mended.errors()).isEmpty();
		this.imports.confirm(UNIT, mended.id());
		assertThat(figures().get("CT-2").typed()).isEqualTo("12,5");
	}

	private static List<String> header(byte[] workbook) throws IOException {
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
			return read.findSheet("results")
				.orElseThrow()
				.read()
				.get(0)
				.stream()
				.map((cell) -> String.valueOf(cell.getValue()))
				.toList();
		}
	}

	private static String cell(int column, int row) {
		return (char) ('A' + column) + String.valueOf(row);
	}

	/** Whether the cell of the first line in a column is locked by its style. */
	private static boolean locked(byte[] workbook, int column) throws IOException {
		Matcher cell = found("<c r=\"" + cell(column, 2) + "\"[^>]* s=\"(\\d+)\"",
				part(workbook, "xl/worksheets/sheet2.xml"));
		Matcher formats = found("(?s)<cellXfs.*?</cellXfs>", part(workbook, "xl/styles.xml"));
		List<String> styles = Pattern.compile("(?s)<xf [^>]*?(/>|>.*?</xf>)")
			.matcher(formats.group())
			.results()
			.map(MatchResult::group)
			.toList();
		return !styles.get(Integer.parseInt(cell.group(1))).contains("locked=\"false\"");
	}

	private static Matcher found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher;
	}

	/** The workbook with a text typed into a cell of its second sheet. */
	private static byte[] typed(byte[] workbook, String cell, String text) throws IOException {
		Path file = Files.write(Path.of("target", "typed.xlsx"), workbook);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry : Collections.list(in.entries())) {
				byte[] content = in.getInputStream(entry).readAllBytes();
				if (entry.getName().equals("xl/worksheets/sheet2.xml")) {
					String sheet = new String(content, StandardCharsets.UTF_8);
					Matcher blank = found("<c r=\"" + cell + "\"([^>/]*)(/>|></c>)", sheet);
					content = blank
						.replaceFirst("<c r=\"" + cell + "\"$1 t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
						.getBytes(StandardCharsets.UTF_8);
				}
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(content);
			}
		}
		return out.toByteArray();
	}

	private static String part(byte[] workbook, String name) throws IOException {
		Path file = Files.write(Path.of("target", "template.xlsx"), workbook);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void numbersOfAWorkbookAreTakenAsTheyAre() throws IOException {
		ImportCheck check = check(workbook((sheet) -> {
			for (String name : List.of("unit", "indicator", "actual", "said", "note", "#Tên")) {
				sheet.value(0, List.of("unit", "indicator", "actual", "said", "note", "#Tên").indexOf(name), name);
			}
			line(sheet, 1, "CT-1", 1234);
			line(sheet, 2, "CT-2", 0.125);
			line(sheet, 3, "CT-3", 98125);
			sheet.value(3, 5, "Tên");
		}));
		assertThat(check.errors()).isEmpty();
		this.imports.confirm(UNIT, check.id());
		assertThat(figures().values()).extracting(ReportedFigure::typed).containsExactly("1.234", "0,125", "98125");
		assertThat(figures().values()).extracting(ReportedFigure::figure).containsExactly("1234", "0.125", "98125");
	}

	@Test
	void aFormulaThatWasNeverCalculatedIsNotTakenForABlank() throws IOException {
		ImportCheck check = check(workbook((sheet) -> {
			for (int i = 0; i < 3; i++) {
				sheet.value(0, i, List.of("unit", "indicator", "actual").get(i));
			}
			line(sheet, 1, "CT-1", null);
			sheet.formula(1, 2, "1+1");
		}));
		assertThat(check.errors()).extracting(Problem::code, Problem::value)
			.containsExactly(tuple("cell.uncalculated", "=1+1"));
	}

	@Test
	void whatIsSaidInWordsIsRead() throws IOException {
		ImportCheck check = check(workbook((sheet) -> {
			for (int i = 0; i < 5; i++) {
				sheet.value(0, i, List.of("unit", "indicator", "actual", "said", "note").get(i));
			}
			line(sheet, 1, "CT-1", null);
			sheet.value(1, 3, "Chưa có số liệu");
			line(sheet, 2, "CT-2", null);
			sheet.value(2, 3, "không áp dụng");
			sheet.value(2, 4, "Không có đối tượng");
		}));
		assertThat(check.problems()).isEmpty();
		this.imports.confirm(UNIT, check.id());
		assertThat(figures().values()).extracting(ReportedFigure::said)
			.containsExactly(Said.NOT_REPORTED, Said.NOT_APPLICABLE);
	}

	private static void line(Worksheet sheet, int row, String indicator, Number actual) {
		sheet.value(row, 0, "DV-A");
		sheet.value(row, 1, indicator);
		if (actual != null) {
			sheet.value(row, 2, actual);
		}
	}

	private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "LibreOffice", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("results");
			fill.accept(sheet);
			sheet.finish();
		}
		return out.toByteArray();
	}

	@Test
	void aCommunesTemplateHoldsItsScoreSheet() throws IOException {
		ImportCheck sheet = this.imports.check(UNIT, "2031", ExchangeData.files("scores.csv",
				"unit,criterion,indicator,max,self_score,knockout\nXA-A1,1,1,\"2,5\",2,yes\n"));
		this.imports.confirm(UNIT, sheet.id());
		ImportCheck check = check(template("XA-A1"));
		assertThat(check.problems()).isEmpty();
		assertThat(check.changes()).isZero();
		assertThat(this.held.scores(UNIT, "2031", List.of("XA-A1")).get("XA-A1")).extracting(ReportedScore::max)
			.containsExactly("2.5");
	}

	@Test
	void aSheetOnWhichNothingIsToldStaysUnbegun() throws IOException {
		ImportCheck check = check(template("XA-A1"));
		assertThat(check.problems()).isEmpty();
		assertThat(check.changes()).isZero();
		assertThat(check.unchanged()).isEqualTo(11);
	}

	@Test
	void anotherUnitIsToldThatThereIsNothing() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.template.write(OTHER, "DV-A", "2031", out));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.template.write(COMMITTEE, "DV-X", "2031", out));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.template.write(UNIT, "DV-A", "2099", out));
	}

}
