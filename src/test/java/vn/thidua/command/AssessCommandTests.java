package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AssessCommandTests {

	private static final Path GOOD = Path.of("fixtures/formats/folder-comma");

	private static final List<String> FILES = List.of("candidates.csv", "checks.csv", "communes.csv", "criteria.csv",
			"lines.csv", "outcomes.csv", "ratings.csv", "run.json", "unit_summary.csv");

	@TempDir
	private Path folder;

	@Test
	void aGoodDossierGivesAllFilesAndNothingBesideThem() throws IOException {
		CommandRun run = CommandRun.of("assess", GOOD, "--out", out());
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(names(out())).containsExactlyElementsOf(FILES);
		assertThat(names(this.folder)).containsExactly("out");
	}

	@Test
	void anOutputFolderThatExistsIsWrittenOver() throws IOException {
		Files.createDirectories(out());
		Files.writeString(out().resolve("outcomes.csv"), "old");
		assertThat(CommandRun.of("assess", GOOD, "--out", out()).code()).isZero();
		assertThat(names(out())).containsExactlyElementsOf(FILES);
		assertThat(Files.readString(out().resolve("outcomes.csv"))).startsWith("unit,");
	}

	@Test
	void everyErrorOfARefusedDossierIsToldAndNothingIsWritten() throws IOException {
		Path dossier = dossier("2023-12-31");
		Files.writeString(dossier.resolve("units.csv"), "unit,name,type\n,A,commune\nX,,commune\nY,B,palace\n");
		CommandRun run = CommandRun.of("assess", dossier, "--out", out());
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.errors()).hasSizeGreaterThanOrEqualTo(3)
			.allMatch((line) -> line.matches("[\\w.-]+:\\d+:\\d+: [^:].*: .+"));
		assertThat(run.errors()).anyMatch((line) -> line.startsWith("units.csv:2:1: "))
			.anyMatch((line) -> line.startsWith("units.csv:3:2: "))
			.anyMatch((line) -> line.startsWith("units.csv:4:3: "));
		assertThat(names(this.folder)).containsExactly("dossier");
	}

	@Test
	void aDossierThatIsNotThereIsRefused() throws IOException {
		CommandRun run = CommandRun.of("assess", this.folder.resolve("none"), "--out", out());
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errors()).hasSize(1);
		assertThat(names(this.folder)).isEmpty();
	}

	@Test
	void refusedRulesAreToldAndNothingIsWritten() throws IOException {
		Path rules = rules();
		Path file = rules.resolve("achievement/standard/at-most.drl");
		Files.writeString(file, Files.readString(file).replaceFirst("insertLogical\\(", "System.exit("));
		CommandRun run = CommandRun.of("assess", GOOD, "--out", out(), "--rules", rules);
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.errors()).isNotEmpty()
			.allMatch((line) -> line.matches("achievement/standard/at-most\\.drl:1[234]:\\d+: .+: .+"));
		assertThat(names(this.folder)).containsExactly("rules");
	}

	@Test
	void rulesThatDoNotCompileAreToldWithTheirPlace() throws IOException {
		Path rules = rules();
		Path file = rules.resolve("achievement/standard/at-most.drl");
		Files.writeString(file, Files.readString(file).replaceFirst("Outcome\\.of\\(", "Outcome.onto("));
		CommandRun run = CommandRun.of("assess", GOOD, "--out", out(), "--rules", rules);
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.errors()).singleElement()
			.asString()
			.startsWith("achievement/standard/at-most.drl:13:28: ")
			.contains("onto", "Outcome: of");
	}

	@Test
	void rulesThatAreStoppedAtALimitWriteNothing() throws IOException {
		Path rules = rules();
		Files.writeString(rules.resolve("commune-health/1300-2023/loop.drl"), """
				package rules.commune_health.p1300_2023;

				import vn.thidua.assessment.fact.CommuneVerdict;
				import vn.thidua.assessment.fact.SheetScore;

				rule "1300.BEGIN mở đầu" @clause(1300.BEGIN) @basis("Không có") @verified(no)
				when
				    SheetScore( $max : max )
				then
				    insertLogical( CommuneVerdict.met("1300.BEGIN", $max) );
				end

				rule "1300.LOOP gọi mãi" @clause(1300.LOOP) @basis("Không có") @verified(no)
				when
				    CommuneVerdict( $years : validYears )
				then
				    insertLogical( CommuneVerdict.met("1300.LOOP", $years.times($years)) );
				end
				""");
		CommandRun run = CommandRun.of("assess", GOOD, "--out", out(), "--rules", rules);
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.err()).contains("1300.LOOP");
		assertThat(names(this.folder)).containsExactly("rules");
	}

	/** Billions of combinations, each of which is looked at before the first fires. */
	@Test
	void aJoinThatIsStoppedInItsMiddleWritesNothing() throws IOException {
		Path rules = rules();
		Files.writeString(rules.resolve("achievement/standard/joins.drl"), """
				package rules.achievement.standard;

				import vn.thidua.assessment.fact.AssignedTarget;
				import vn.thidua.assessment.fact.Outcome;

				rule "X.JOIN ghép nhiều chỉ tiêu" @clause(X.JOIN) @basis("Không có") @verified(no)
				when
				    $target : AssignedTarget( $unit : unitCode )
				    AssignedTarget( unitCode == $unit )
				    Outcome( status == "not_met" )
				    Outcome( status == "not_met" )
				then
				    insertLogical( Outcome.of($target, "no_data", "X.JOIN") );
				end
				""");
		Path dossier = Files.createDirectory(this.folder.resolve("dossier"));
		StringBuilder indicators = new StringBuilder("indicator,name,measure,direction\n");
		StringBuilder targets = new StringBuilder("unit,indicator,target\n");
		StringBuilder results = new StringBuilder("unit,indicator,actual\n");
		for (int i = 0; i < 3000; i++) {
			indicators.append("CT").append(i).append(",Chỉ tiêu,%,at_least\n");
			targets.append("DV,CT").append(i).append(",95\n");
			results.append("DV,CT").append(i).append(",94\n");
		}
		Files.writeString(dossier.resolve("dossier.yaml"), "period: 2023\n");
		Files.writeString(dossier.resolve("units.csv"), "unit,name\nDV,Đơn vị\n");
		Files.writeString(dossier.resolve("indicators.csv"), indicators);
		Files.writeString(dossier.resolve("targets.csv"), targets);
		Files.writeString(dossier.resolve("results.csv"), results);
		CommandRun run = CommandRun.of("assess", dossier, "--out", out(), "--rules", rules);
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.err()).contains("achievement/standard/joins.drl:6:1: ").contains("X.JOIN");
		assertThat(names(this.folder)).containsExactly("dossier", "rules");
	}

	@Test
	void aRulesFolderThatIsNotThereIsARefusal() throws IOException {
		CommandRun run = CommandRun.of("assess", GOOD, "--out", out(), "--rules", this.folder.resolve("none"));
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.errors()).hasSize(1);
		assertThat(names(this.folder)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "assess", "assess x", "assess x --out y --format xml",
			"assess x --out y --as-of 31/12/2023", "assess x --out y --unknown", "assess x y --out z", "judge x" })
	void badOptionsAreNeitherDoneNorARefusal(String line) {
		CommandRun run = CommandRun.of((Object[]) line.split(" "));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).isNotEmpty();
	}

	@Test
	void helpIsNoError() {
		assertThat(CommandRun.of("--help").code()).isZero();
		assertThat(CommandRun.of("assess", "--help").code()).isZero();
	}

	@Test
	void theDayOfTheLawChangesTheVerdictOfLine35() throws IOException {
		Path dossier = dossier("2023-12-31");
		assertThat(line35(dossier)).containsExactly("20", "≤16.5", "not_met", "1300.35.CORRECTED");
		assertThat(line35(dossier, "--as-of", "2023-12-31")).containsExactly("20", "≤16.5", "not_met",
				"1300.35.CORRECTED");
		assertThat(line35(dossier, "--as-of", "2023-03-15")).containsExactly("20", "≥16.5", "met", "1300.35.ISSUED");
	}

	@Test
	void theDayOfTheLawIsTakenFromTheDossier() throws IOException {
		assertThat(line35(dossier("2023-03-15"))).containsExactly("20", "≥16.5", "met", "1300.35.ISSUED");
	}

	@Test
	void jsonHoldsTheSameCellsAsCsv() throws IOException {
		Path csv = this.folder.resolve("csv");
		Path json = this.folder.resolve("json");
		Path dossier = Path.of("fixtures/hoa-binh-2022");
		assertThat(CommandRun.of("assess", dossier, "--out", csv).code()).isZero();
		assertThat(CommandRun.of("assess", dossier, "--out", json, "--format", "json").code()).isZero();
		assertThat(names(json))
			.containsExactlyElementsOf(FILES.stream().map((name) -> name.replace(".csv", ".json")).sorted().toList());
		for (String name : FILES.subList(0, 7)) {
			List<Map<String, String>> rows = JsonMapper.shared()
				.readValue(json.resolve(name.replace(".csv", ".json")), new TypeReference<>() {
				});
			assertThat(rows).as(name).isEqualTo(rows(csv.resolve(name)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "json" })
	void twoRunsGiveEqualBytes(String format) throws IOException {
		Path one = this.folder.resolve("one");
		Path two = this.folder.resolve("two");
		for (Path out : List.of(one, two)) {
			assertThat(CommandRun.of("assess", "fixtures/viet-yen-2023", "--out", out, "--format", format).code())
				.isZero();
		}
		assertThat(names(one)).isEqualTo(names(two)).hasSize(9);
		for (String name : names(one)) {
			assertThat(one.resolve(name)).hasSameBinaryContentAs(two.resolve(name));
		}
	}

	private List<String> line35(Path dossier, String... more) throws IOException {
		List<Object> arguments = Stream.concat(Stream.of("assess", dossier, "--out", out()), Stream.of((Object[]) more))
			.toList();
		CommandRun run = CommandRun.of(arguments.toArray());
		assertThat(run.code()).as(run.err()).isZero();
		Map<String, String> line = rows(out().resolve("lines.csv")).get(0);
		return Stream.of("value", "required", "status", "rule").map(line::get).toList();
	}

	private Path dossier(String asOf) throws IOException {
		Path dossier = Files.createDirectories(this.folder.resolve("dossier"));
		Files.writeString(dossier.resolve("dossier.yaml"), "period: 2023\nas_of: " + asOf + "\n");
		Files.writeString(dossier.resolve("units.csv"),
				"unit,name,type,region\nX,Xã mẫu,commune,Đồng bằng sông Hồng\n");
		Files.writeString(dossier.resolve("scores.csv"),
				"unit,criteria_set,criterion,indicator,max,score,value\nX,1300-2023,6,35,12,12,20\n");
		return dossier;
	}

	private Path rules() throws IOException {
		Path target = this.folder.resolve("rules");
		Path source = Path.of("rules");
		try (Stream<Path> files = Files.walk(source)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, target.resolve(source.relativize(file)));
			}
		}
		return target;
	}

	private Path out() {
		return this.folder.resolve("out");
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static List<Map<String, String>> rows(Path file) throws IOException {
		try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
			List<CsvRecord> records = csv.stream().toList();
			List<String> columns = records.get(0).getFields();
			return records.stream()
				.skip(1)
				.map((row) -> IntStream.range(0, columns.size())
					.boxed()
					.collect(Collectors.toMap(columns::get, row::getField)))
				.toList();
		}
	}

}
