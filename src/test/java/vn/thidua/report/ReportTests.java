package vn.thidua.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.thidua.access.As;
import vn.thidua.access.Rights;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.output.AssessmentWriter;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.Decisions;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.ShippedRules;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages read of stored runs, and what is downloaded. */
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@DataJdbcTest(
		properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithMockUser(roles = "COMMITTEE")
class ReportTests {

	private static final Path FIXTURES = Path.of("fixtures");

	@MockitoBean
	private ActiveRules activeRules;

	@Autowired
	private RuleBook rules;

	@Autowired
	private Assessments assessments;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RunList runs;

	@Autowired
	private RunContents contents;

	@Autowired
	private UnitList units;

	@Autowired
	private Outcomes outcomes;

	@Autowired
	private HeatMaps heatMaps;

	@Autowired
	private Communes communes;

	@Autowired
	private RunExport export;

	@TempDir
	private Path folder;

	private long vietYen;

	private long hoaBinh;

	@BeforeAll
	void assess() throws IOException {
		RuleRelease release = this.rules.release(ShippedRules.files());
		Assessments committee = As.committee(this.assessments);
		this.vietYen = committee.assessNow(dossier("viet-yen-2023"), new StoredDossier("viet-yen-2023", new byte[0]),
				Register.HERE, release, "an");
		this.hoaBinh = committee.assessNow(dossier("hoa-binh-2022"), new StoredDossier("hoa-binh-2022", new byte[0]),
				Register.HERE, release, "an");
	}

	@Test
	void runsAreListedByPeriodTheLatestFirst() {
		Paging page = this.runs.paging(1);
		List<RunEntry> entries = this.runs.runs(page);
		assertThat(entries).extracting((entry) -> entry.head().period()).containsExactly("2023", "2022");
		RunEntry entry = entries.get(0);
		assertThat(entry.head().finished()).isTrue();
		assertThat(entry.head().illustrative()).isTrue();
		assertThat(entry.targets()).isEqualTo(new Tally(12, 65, 10, 44, 11, 0, 0));
		assertThat(entry.communes()).isEqualTo(new CommuneTally(17, 17, 0, 0));
		assertThat(this.runs.run(999)).isEmpty();
	}

	@Test
	void unitsWithTargetsBearTheirRank() {
		List<UnitLine> lines = this.units.units(this.hoaBinh, this.units.paging(this.hoaBinh, 1));
		assertThat(lines).hasSize(7).extracting(UnitLine::unitCode).startsWith("DV-01").endsWith("HOA-BINH");
		assertThat(lines.get(3)).extracting(UnitLine::rank, UnitLine::reached, UnitLine::notMet)
			.containsExactly("3", 1L, 4L);
		assertThat(this.units.unit(this.hoaBinh, "XA-02").orElseThrow().communeStatus()).isEqualTo("not_met");
		assertThat(this.units.unit(this.hoaBinh, "none")).isEmpty();
		assertThat(this.units.below(this.vietYen, "VIET-YEN")).hasSize(19);
	}

	@Test
	void aTargetBearsItsNameItsRuleAndItsNote() {
		OutcomeLine line = this.outcomes.of(this.vietYen, "TTYT-VIET-YEN").get(0);
		assertThat(line.name()).isEqualTo("Số lượt khám bệnh ngoại trú");
		assertThat(line.ruleBasis()).isEqualTo("Quy ước chấm chỉ tiêu của Thi Đua");
		assertThat(line.pack()).isEqualTo("achievement/standard");
		assertThat(line.note()).contains("140.251");
		assertThat(this.outcomes.of(this.hoaBinh, "DV-03")).filteredOn((one) -> one.indicator().equals("HB-01"))
			.extracting(OutcomeLine::anchor)
			.doesNotHaveDuplicates()
			.hasSize(2);
	}

	@Test
	void theMostExceededTargetsAreThoseCountedInPercent() {
		assertThat(this.outcomes.best(this.vietYen, 3)).extracting(OutcomeLine::over)
			.containsExactly("76", "18", "7.31");
	}

	@Test
	void theMapShowsAVerdictOfEachAuthority() {
		List<UnitLine> lines = this.units.units(this.hoaBinh, this.units.paging(this.hoaBinh, 1));
		HeatMap map = this.heatMaps.of(this.hoaBinh, lines, "", 1);
		assertThat(map.columns()).hasSize(14);
		assertThat(map.bands()).hasSameSizeAs(map.groups());
		assertThat(map.rows()).filteredOn((row) -> row.unitCode().equals("DV-03"))
			.singleElement()
			.satisfies((row) -> assertThat(row.cells()).anyMatch((cells) -> cells.size() == 2));
		assertThat(this.heatMaps.of(this.hoaBinh, lines, map.groups().get(0), 1).columns())
			.allMatch((column) -> column.group().equals(map.groups().get(0)));
	}

	@Test
	void manyIndicatorsAreShownInParts() {
		for (int i = 100; i < 200; i++) {
			this.jdbc.sql("insert into run_indicator values (?, ?, ?, '%', ?)")
				.params(this.hoaBinh, "M" + i, "Chỉ tiêu " + i, "Nhóm A")
				.update();
			this.jdbc.sql("""
					insert into outcomes values (?, ?, 'DV-01', ?, '', '1', 'at_least', '1', 'met', '100', '0', '%', '',
						'', '', 'A.AT_LEAST.MET', '', '')
					""").params(this.hoaBinh, 1000 + i, "M" + i).update();
		}
		List<UnitLine> lines = this.units.units(this.hoaBinh, this.units.paging(this.hoaBinh, 1));
		HeatMap map = this.heatMaps.of(this.hoaBinh, lines, "Nhóm A", 2);
		assertThat(map.columns()).hasSize(40);
		assertThat(this.heatMaps.of(this.hoaBinh, lines, "", 1).group()).isNotEmpty();
	}

	@Test
	void communesBearTheirCriteriaLinesAndRules() {
		List<CommuneLine> lines = this.communes.communes(this.hoaBinh,
				this.communes.paging(1, this.runs.communes(this.hoaBinh)));
		assertThat(lines).extracting(CommuneLine::status).containsExactly("met", "not_met", "not_met", "no_data");
		assertThat(lines).extracting(CommuneLine::totalStatus).containsExactly("met", "met", "met", "no_data");
		assertThat(this.communes.criteria(this.hoaBinh, lines.get(1))).hasSize(10)
			.allSatisfy((criterion) -> assertThat(criterion.name(Locale.ENGLISH)).isNotEmpty());
		assertThat(this.contents.rules(this.hoaBinh, "4667-2014")).extracting(RuleLine::clause).contains("4667.TOTAL");
		CommuneLine vietYenCommune = this.communes.commune(this.vietYen, "XA-01").get(0);
		assertThat(this.communes.lines(this.vietYen, vietYenCommune)).singleElement()
			.extracting(MeasuredLine::required)
			.isEqualTo("≤24");
		assertThat(this.contents.packs(this.vietYen)).extracting(PackLine::pack)
			.containsExactly("achievement/standard", "award/law-2003", "commune-health/1300-2023", "local/unit-rating",
					"rating/decree-90-2020");
	}

	@Test
	void doubtsAreSaidInTheLanguageOfTheReader() {
		this.jdbc.sql("insert into run_warning values (?, 900, 'scores.csv', 3, 5, '2', 'line.points.given', ?)")
			.params(this.vietYen, String.join("\u001F", "35", "26", "≤24"))
			.update();
		assertThat(this.contents.warnings(this.vietYen)).last()
			.satisfies((problem) -> assertThat(problem.reason(Locale.forLanguageTag("vi")))
				.isEqualTo("Dòng 35: số đo 26 không đạt ngưỡng ≤24 nhưng được 2 điểm"));
	}

	@Test
	void theArchiveHoldsTheBytesThatTheCommandLineWrites() throws IOException {
		Path out = this.folder.resolve("out");
		Dossier dossier = dossier("viet-yen-2023");
		RuleRelease release = this.rules.release(ShippedRules.files());
		try (AssessmentWriter writer = new AssessmentWriter(out, OutputFormat.CSV)) {
			Assessor.assess(dossier, release, writer);
			writer.finish(out, dossier, release);
		}
		Map<String, String> archive = archive(this.vietYen);
		assertThat(archive).hasSize(9);
		for (Map.Entry<String, String> entry : archive.entrySet()) {
			assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(Files.readString(out.resolve(entry.getKey())));
		}
	}

	@Test
	void theWorkbookHoldsFiguresAsNumbersAndTheRestAsText() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.workbook(this.runs.run(this.hoaBinh).orElseThrow(), out);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook.getSheets().map((sheet) -> sheet.getName())).containsExactly("run", "outcomes",
					"unit_summary", "communes", "criteria", "lines", "ratings", "checks", "candidates");
			List<Row> rows = workbook.findSheet("outcomes").orElseThrow().read();
			assertThat(rows.get(0).getCellText(0)).isEqualTo("unit");
			assertThat(rows.get(1).getCell(5).getType()).isEqualTo(CellType.NUMBER);
			assertThat(rows.get(4).getCell(3).getType()).isEqualTo(CellType.STRING);
			assertThat(rows.get(4).getCellText(3)).isEqualTo(">98");
			assertThat(workbook.findSheet("run").orElseThrow().read().get(4).getCellText(1)).contains("minh họa");
		}
	}

	private Map<String, String> archive(long run) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.zip(this.runs.run(run).orElseThrow(), out);
		Map<String, String> files = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private static Dossier dossier(String name) throws IOException {
		return Objects.requireNonNull(DossierReader.read(FIXTURES.resolve(name)).dossier());
	}

	@TestConfiguration
	@ComponentScan({ "vn.thidua.assessment.run", "vn.thidua.report" })
	@Import({ AuditLog.class, Decisions.class, Rights.class, UnitRegister.class })
	static class Views {

		@Bean
		Clock clock() {
			return Clock.systemDefaultZone();
		}

	}

}
