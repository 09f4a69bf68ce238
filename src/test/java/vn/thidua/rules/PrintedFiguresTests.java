package vn.thidua.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures and targets as reports and resolutions print them, up to the verdict. */
class PrintedFiguresTests {

	private static final Path PRINTED = Path.of("src/test/resources/vn/thidua/rules/printed");

	@ParameterizedTest
	@ValueSource(strings = { "report-01", "report-05", "report-07", "report-08", "report-10", "report-12", "report-13",
			"report-14", "report-15", "report-16", "report-19", "percent" })
	void verdictsAreThoseOfTheReport(String report) throws IOException {
		List<String> expected = Files.readAllLines(PRINTED.resolve(report).resolve("expected.csv"));
		List<String> columns = List.of(expected.get(0).split(","));
		List<List<String>> wanted = expected.stream()
			.skip(1)
			.map((line) -> Stream.of(line.split(",", -1)).map(PrintedFiguresTests::plain).toList())
			.toList();
		assertThat(outcomes(dossier(report), columns)).containsExactlyInAnyOrderElementsOf(wanted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "report-07", "report-12" })
	void nothingIsShownInSingleDongUnderBillions(String report) {
		Stream<String> reasons = outcomes(dossier(report), List.of("reason", "actual", "target", "change")).stream()
			.flatMap(List::stream);
		assertThat(reasons).noneMatch((text) -> text.contains("000.000.000") || text.contains("000000000"));
	}

	@Test
	void formulaThatWasNeverCalculatedIsAnErrorAtItsCell() {
		DossierReading reading = DossierReader.read(PRINTED.resolve("uncalculated/uncalculated.xlsx"));
		assertThat(reading.dossier()).isNull();
		assertThat(reading.errors()).extracting(Problem::code)
			.containsExactly("cell.uncalculated", "cell.uncalculated");
		assertThat(reading.errors()).extracting((error) -> error.place().line() + ":" + error.place().column())
			.containsExactly("2:3", "3:3");
	}

	@Test
	void wordsOfResolutionsThatTellNoLevelAreErrorsAndNoOthers() {
		assertThat(errors("resolutions")).containsExactly("T04 goal.change", "T05 goal.change", "T06 goal.change",
				"T09 goal.bounds", "T18 goal.two", "T23 figure.two", "T33 goal.boundRange", "T36 goal.change",
				"T51 goal.nought", "T53 goal.nought");
	}

	@Test
	void abbreviationsAreNoFigures() {
		assertThat(errors("writings")).filteredOn((error) -> error.endsWith(" figure.abbreviated")).hasSize(3);
		assertThat(errors("writings")).filteredOn((error) -> !error.endsWith(" figure.abbreviated"))
			.allMatch((error) -> error.contains(" figure.fraction"));
	}

	/** The indicators of the lines that are refused, with the reasons. */
	private static List<String> errors(String report) {
		return DossierReader.read(dossier(report)).errors().stream().map((error) -> {
			Path file = dossier(report).resolve(error.place().file());
			try {
				return Files.readAllLines(file).get(error.place().line() - 1).split(",")[1] + " " + error.code();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}).toList();
	}

	private static List<List<String>> outcomes(Path path, List<String> wanted) {
		List<String> columns = OutputFile.OUTCOMES.columns();
		DossierReading reading = DossierReader.read(path);
		assertThat(reading.errors()).isEmpty();
		return Assessor.assess(Objects.requireNonNull(reading.dossier()), ShippedPacks.RELEASE)
			.lines(OutputFile.OUTCOMES)
			.stream()
			.map((row) -> wanted.stream().map((column) -> plain(row.get(columns.indexOf(column)))).toList())
			.toList();
	}

	/** Figures without noughts at their end, as everybody reads them. */
	private static String plain(String cell) {
		return cell.matches("-?\\d+\\.\\d+") ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell;
	}

	private static Path dossier(String name) {
		return name.equals("percent") ? PRINTED.resolve("percent/percent.xlsx") : PRINTED.resolve(name);
	}

}
