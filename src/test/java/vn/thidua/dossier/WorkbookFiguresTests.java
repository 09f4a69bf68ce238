package vn.thidua.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the cells of a workbook say as results and as targets. */
class WorkbookFiguresTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			% | 0.98 | 0% | 98
			% | 0.9496 | 0% | 94.96
			% | 0.175 | 0.00% | 17.5
			% | 1.002 | 0.0% | 100.2
			% | 1 | 0% | 100
			% dân số | 0.9515 | 0% | 95.15
			% | 98.125 | General | 98.125
			% | 0.98 | 0.00 | 0.98
			% | 0.98 | 0.00"%" | 0.98
			‰ | 0.98 | 0% | cell.percent
			lượt | 0.98 | 0% | cell.percent
			giường/vạn dân | 0.98 | 0% | cell.percent
			kg | 0.98 | 0% | cell.percent
			lượt | 108.5 | General | figure.fraction
			lượt | 1.234 | General | figure.fraction.offered
			lượt | 12345 | #,##0 | 12345
			lượt | 12345 | #,##0\\ "lượt" | 12345
			lượt | 45658 | dd/mm/yyyy | figure.date
			lượt | 45658.5 | dd/mm/yyyy hh:mm | figure.date
			tỷ đồng | 82946 | #,##0\\ _₫ | 82946
			tỷ đồng | 3302.44 | #,##0.00 [$₫-42A] | 3302.44
			nghìn người | 12.345 | 0.000 | 12.345
			nghìn người | 12.3456 | 0.000 | figure.fraction
			""")
	void numberIsItsValueInTheMeasure(String measure, double number, String format, String read) throws IOException {
		DossierReading reading = read(measure, (sheet) -> {
			sheet.value(1, 2, number);
			sheet.style(1, 2).format(format).set();
		}, (sheet) -> sheet.value(1, 2, "1"));
		assertThat(told(reading)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			% | 0.18 | 0.0% | 18
			lượt | 12000 | General | 12000
			lượt | 0.18 | 0% | cell.percent
			lượt | 1.5 | General | figure.fraction
			""")
	void targetIsReadAsResultsAre(String measure, double number, String format, String read) throws IOException {
		DossierReading reading = read(measure, (sheet) -> sheet.value(1, 2, "1"), (sheet) -> {
			sheet.value(1, 2, number);
			sheet.style(1, 2).format(format).set();
		});
		String told = (reading.dossier() == null) ? reading.errors().get(0).code()
				: reading.dossier().targets().get(0).goal().plain();
		assertThat(told).isEqualTo(read);
	}

	@Test
	void dayAndTruthAreNoFigures() throws IOException {
		assertThat(told(read("lượt", (sheet) -> {
			sheet.value(1, 2, LocalDate.of(2025, 1, 1));
			sheet.style(1, 2).format("yyyy-mm-dd").set();
		}, (sheet) -> sheet.value(1, 2, "1")))).isEqualTo("figure.date");
		assertThat(told(read("lượt", (sheet) -> sheet.value(1, 2, true), (sheet) -> sheet.value(1, 2, "1"))))
			.isEqualTo("figure.unreadable");
	}

	private static String told(DossierReading reading) {
		if (reading.dossier() == null) {
			assertThat(reading.errors()).hasSize(1);
			return reading.errors().get(0).code();
		}
		List<Result> results = reading.dossier().results();
		return String.valueOf(results.get(0).actual());
	}

	private DossierReading read(String measure, Consumer<Worksheet> result, Consumer<Worksheet> target)
			throws IOException {
		Path path = this.folder.resolve("dossier.xlsx");
		try (OutputStream out = Files.newOutputStream(path); Workbook workbook = new Workbook(out, "Test", "1.0")) {
			rows(workbook.newWorksheet("dossier"), List.of("period", "2025"));
			rows(workbook.newWorksheet("units"), List.of("unit", "name"), List.of("A", "Xã A"));
			rows(workbook.newWorksheet("indicators"), List.of("indicator", "name", "measure", "direction"),
					List.of("I", "Chỉ tiêu", measure, "at_least"));
			Worksheet targets = workbook.newWorksheet("targets");
			rows(targets, List.of("unit", "indicator", "target"), List.of("A", "I"));
			target.accept(targets);
			Worksheet results = workbook.newWorksheet("results");
			rows(results, List.of("unit", "indicator", "actual"), List.of("A", "I"));
			result.accept(results);
		}
		return DossierReader.read(path);
	}

	@SafeVarargs
	private static void rows(Worksheet sheet, List<String>... rows) {
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < rows[i].size(); j++) {
				sheet.value(i, j, rows[i].get(j));
			}
		}
	}

}
