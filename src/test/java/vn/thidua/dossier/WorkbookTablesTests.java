package vn.thidua.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Workbooks as people make them are read, or refused where Excel shows the fault. */
class WorkbookTablesTests {

	private static final List<List<String>> UNITS = List.of(List.of("unit", "name"), List.of("A", "Đơn vị A"));

	private static final List<List<String>> INDICATORS = List.of(List.of("indicator", "name", "measure", "direction"),
			List.of("X", "Chỉ tiêu X", "lượt", "at_least"));

	@TempDir
	private Path folder;

	private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>(
			Map.of("dossier", List.of(List.of("period", "2023"))));

	@ParameterizedTest
	@CsvSource({ "RESULTS, UNITS, INDICATORS", "' Results', 'units ', Indicators", "results, Units, indicators" })
	void sheetsAreFoundWithoutCaseAndOuterBlanks(String results, String units, String indicators) throws IOException {
		this.sheets.put(units, UNITS);
		this.sheets.put(indicators, INDICATORS);
		this.sheets.put(results, List.of(List.of("unit", "indicator", "actual"), List.of("A", "X", "100")));
		DossierReading reading = read();
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.dossier().results()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "Results, results", "'results ', RESULTS", "DOSSIER, dossier" })
	void twoSheetsOfOneNameAreAnErrorThatNamesBoth(String one, String other) throws IOException {
		this.sheets.put("units", UNITS);
		this.sheets.put("indicators", INDICATORS);
		List<List<String>> rows = one.equals("DOSSIER") ? this.sheets.get("dossier")
				: List.of(List.of("unit", "indicator", "actual"), List.of("A", "X", "100"));
		this.sheets.remove(other);
		this.sheets.put(one, rows);
		this.sheets.put(other, rows);
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.code()).isEqualTo("table.twice"))
			.satisfies((error) -> assertThat(error.reason(Problem.VIETNAMESE)).contains("\"" + one + "\"")
				.contains("\"" + other + "\""));
	}

	@ParameterizedTest
	@CsvSource({ "results, 10, results!C11", "Results, 3, Results!C4", "'results ', 1, results!C2" })
	void aCellIsNamedAsExcelDoes(String sheet, int header, String place) throws IOException {
		this.sheets.put("units", UNITS);
		this.sheets.put("indicators", INDICATORS);
		write((workbook) -> {
			Worksheet results = workbook.newWorksheet(sheet);
			rows(results, header - 1,
					List.of(List.of("Mã đơn vị", "Mã chỉ tiêu", "Thực hiện"), List.of("A", "X", "abc")));
		});
		assertThat(DossierReader.read(file()).errors()).extracting((error) -> error.place().toString())
			.containsExactly(place);
	}

	@Test
	void aHeaderBelowRowTenIsNoneThoughTheRowsAboveAreBlank() throws IOException {
		write((workbook) -> rows(workbook.newWorksheet("units"), 10, UNITS));
		assertThat(DossierReader.read(file()).errors()).extracting(Problem::code, (one) -> one.place().toString())
			.containsExactly(tuple("header.absent", "units!A1"));
	}

	@Test
	void aHiddenSheetIsReadWithADoubt() throws IOException {
		write((workbook) -> {
			Worksheet units = workbook.newWorksheet("units");
			units.setVisibilityState(VisibilityState.HIDDEN);
			rows(units, 0, UNITS);
		});
		assertThat(DossierReader.read(file()).problems()).extracting(Problem::code).containsExactly("sheet.hidden");
	}

	@Test
	void mergedTitlesAreRowsAboveAndMergedCodesAreMissingWhereNothingStands() throws IOException {
		write((workbook) -> {
			Worksheet units = workbook.newWorksheet("units");
			units.inlineString(0, 0, "DANH SÁCH ĐƠN VỊ");
			units.range(0, 0, 1, 3).merge();
			rows(units, 2, List.of(List.of("unit", "name"), List.of("A", "Đơn vị A"), List.of("", "Đơn vị B")));
			units.range(3, 0, 4, 0).merge();
		});
		DossierReading reading = DossierReader.read(file());
		assertThat(reading.warnings()).extracting(Problem::code).containsExactly("header.above");
		assertThat(reading.errors()).extracting((error) -> error.place().toString()).containsExactly("units!A5");
	}

	@Test
	void aKeyOfTheHeadThatStandsTwiceIsAnError() throws IOException {
		this.sheets.put("dossier", List.of(List.of("period", "2023"), List.of("period", "2022")));
		assertThat(read().errors()).extracting((error) -> error.code() + " " + error.place())
			.containsExactly("head.twice dossier!A2");
	}

	@Test
	void aPlanIsReadTheSameWay() throws IOException {
		write((workbook) -> {
			Worksheet indicators = workbook.newWorksheet("Indicators ");
			indicators.inlineString(0, 0, "PHỤ LỤC 1. DANH MỤC CHỈ TIÊU");
			rows(indicators, 2, List.of(List.of("Mã chỉ tiêu", "Tên chỉ tiêu", "Đơn vị tính", "Chiều", "Cộng dồn"),
					List.of("X", "Chỉ tiêu X", "lượt", "Ít nhất", "Có")));
		});
		Problems problems = new Problems();
		assertThat(PlanFile.indicators(file(), problems)).extracting(Indicator::code).containsExactly("X");
		assertThat(problems.all()).extracting(Problem::code).containsExactly("header.above");
	}

	private DossierReading read() throws IOException {
		write((workbook) -> {
		});
		return DossierReader.read(file());
	}

	private Path file() {
		return this.folder.resolve("dossier.xlsx");
	}

	private void write(Consumer<Workbook> more) throws IOException {
		try (OutputStream out = Files.newOutputStream(file())) {
			Workbook workbook = new Workbook(out, "test", "1.0");
			this.sheets.forEach((name, rows) -> rows(workbook.newWorksheet(name), 0, rows));
			more.accept(workbook);
			workbook.finish();
		}
	}

	private static void rows(Worksheet sheet, int first, List<List<String>> rows) {
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				if (!rows.get(row).get(column).isEmpty()) {
					sheet.inlineString(first + row, column, rows.get(row).get(column));
				}
			}
		}
	}

}
