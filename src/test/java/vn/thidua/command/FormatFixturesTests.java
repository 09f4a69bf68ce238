package vn.thidua.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FormatFixturesTests {

	private static final Path FORMATS = Path.of("fixtures/formats");

	@TempDir
	private Path folder;

	record Expected(String dossier, String place, String why) {
	}

	static List<Expected> errors() {
		return expected("errors");
	}

	@ParameterizedTest
	@MethodSource("errors")
	void aWrongDossierIsRefusedWithItsFirstErrorWhereItStands(Expected expected) {
		CommandRun run = CommandRun.of("assess", FORMATS.resolve("errors").resolve(expected.dossier()), "--out",
				this.folder.resolve("out"));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errors().get(0)).as(expected.why()).startsWith(expected.place() + ": ");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void everyWrongDossierHasItsExpectation() throws IOException {
		try (Stream<Path> folders = Files.list(FORMATS.resolve("errors")).filter(Files::isDirectory)) {
			assertThat(folders.map((folder) -> folder.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(errors().stream().map(Expected::dossier).toList());
		}
	}

	static Set<String> doubtful() {
		return expected("warnings").stream().map(Expected::dossier).collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("doubtful")
	void everyDoubtIsAWarningOfTheRunWhereItStands(String dossier) {
		CommandRun run = CommandRun.of("assess", FORMATS.resolve("warnings").resolve(dossier), "--out", this.folder);
		assertThat(run.code()).as(run.err()).isZero();
		JsonNode document = JsonMapper.shared().readTree(this.folder.resolve("run.json"));
		List<String> places = document.get("warnings")
			.valueStream()
			.map((warning) -> warning.get("file").asString() + ":" + warning.get("line").asInt() + ":"
					+ warning.get("column").asInt())
			.toList();
		assertThat(places).containsAll(expected("warnings").stream()
			.filter((one) -> one.dossier().equals(dossier))
			.map(Expected::place)
			.toList());
		assertThat(document.get("warnings").valueStream().map((warning) -> warning.get("text").asString()))
			.noneMatch(String::isBlank);
		assertThat(run.errors().stream().map((line) -> line.replaceFirst(": cảnh báo: .*", ""))).isEqualTo(places);
		assertThat(run.out()).doesNotContain("cảnh báo");
	}

	@Test
	void placesInAWorkbookAreNamedAsExcelDoes() {
		CommandRun run = CommandRun.of("assess", FORMATS.resolve("dossier-people.xlsx"), "--out", this.folder);
		assertThat(run.code()).as(run.err()).isZero();
		assertThat(run.errors()).satisfiesExactly((line) -> assertThat(line).startsWith("Units!A1: cảnh báo: "),
				(line) -> assertThat(line).startsWith("RESULTS!A1: cảnh báo: "));
		JsonNode warning = JsonMapper.shared().readTree(this.folder.resolve("run.json")).get("warnings").get(1);
		assertThat(warning.propertyNames()).containsExactly("file", "line", "column", "value", "text");
		assertThat(warning.get("file").asString()).isEqualTo("RESULTS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "folder-semicolon", "folder-tab", "folder-bom", "folder-plain", "folder-people",
			"dossier.zip", "dossier-nested.zip", "dossier.xlsx", "dossier-numeric.xlsx", "dossier-people.xlsx" })
	void everyFormatGivesTheSameOutcomes(String form) {
		Path one = this.folder.resolve("one");
		Path two = this.folder.resolve("two");
		assertThat(CommandRun.of("assess", FORMATS.resolve("folder-comma"), "--out", one).code()).isZero();
		assertThat(CommandRun.of("assess", FORMATS.resolve(form), "--out", two).code()).isZero();
		for (String name : List.of("outcomes.csv", "unit_summary.csv", "communes.csv", "criteria.csv")) {
			assertThat(two.resolve(name)).as(name).hasSameTextualContentAs(one.resolve(name));
		}
	}

	@Test
	void notApplicableNotReportedAndZeroAreThreeThings() throws IOException {
		assertThat(CommandRun.of("assess", FORMATS.resolve("not-applicable"), "--out", this.folder).code()).isZero();
		assertThat(Files.readAllLines(this.folder.resolve("outcomes.csv"))).filteredOn((line) -> line.contains("CT-02"))
			.satisfiesExactly(
					(line) -> assertThat(line).startsWith("DV-01,CT-02,Sở Y tế,20,at_least,,not_applicable,,,%,,,,")
						.endsWith("A.NOT_APPLICABLE,\"Số giường bệnh kế hoạch: không áp dụng, "
								+ "lý do: Không còn điều trị nội trú từ 01/01/2023\","),
					(line) -> assertThat(line).contains(",no_data,").contains("A.NO_DATA"),
					(line) -> assertThat(line).contains(",0,not_met,0,-100,").contains("A.AT_LEAST.NOT_MET"));
		assertThat(Files.readAllLines(this.folder.resolve("unit_summary.csv"))).contains("DV-01,1,1,0,0,0,0,yes,1",
				"DV-02,2,1,0,0,0,1,no,2", "DV-03,2,1,0,1,0,0,no,2");
	}

	private static List<Expected> expected(String kind) {
		Path file = FORMATS.resolve(kind).resolve("expected.csv");
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
			return csv.stream()
				.map((row) -> new Expected(row.getField("dossier"),
						row.getField("file") + ":" + row.getField("line") + ":" + row.getField("column"),
						row.getField("why")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
