package vn.thidua.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.assertj.core.api.AbstractStringAssert;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.output.AssessmentWriter;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages and downloads of the stored fixtures. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser(roles = "UNIT")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private RunFiles files;

	private Dossier vietYen;

	private long run;

	private long hoaBinh;

	@BeforeAll
	void assess() {
		this.vietYen = read("viet-yen-2023");
		RuleRelease release = this.rules.state().release();
		this.run = this.assessments.assessNow(this.vietYen, "viet-yen-2023", new byte[0], release, "test");
		this.hoaBinh = this.assessments.assessNow(read("hoa-binh-2022"), "hoa-binh-2022", new byte[0], release, "test");
	}

	@Test
	void theRunsAreListedWithTheirCounts() {
		page("/runs").contains("viet-yen-2023", "hoa-binh-2022", "38/38", "17/17", "Minh họa");
	}

	@Test
	void theOverviewShowsWhatTheArticlePrints() {
		page("/runs/" + this.run).contains("8/8", "100%", "4/28", "17/17", "Hồ sơ minh họa");
	}

	@Test
	void aUnitShowsEachTargetWithItsGrounds() {
		page("/runs/" + this.run + "/units/TTYT-VIET-YEN").contains("100,2%", "107,3%", "tăng 17.598", "tăng 1.678",
				"A.AT_LEAST.EXCEEDED", "140.251/140.000 lượt");
		page("/runs/" + this.run + "/units/PYT-VIET-YEN").contains("176/100 cơ sở, vượt 76%", "118/100 cơ sở, vượt 18%",
				"theo kết luận đã công bố");
	}

	@Test
	void aUnitThatMissesTargetsSaysWhatIsMissingFirst() {
		page("/runs/" + this.hoaBinh + "/units/DV-04").contains("Còn thiếu (4)", "99,99%", "bằng đúng giới hạn");
	}

	@Test
	void aCommuneShowsItsTenCriteriaAndTheThresholdOfItsRegion() {
		page("/runs/" + this.run + "/communes").contains("17/17", "Thị trấn Bích Động");
		page("/runs/" + this.run + "/communes/XA-01").contains("Ứng dụng công nghệ thông tin", "1300.MET", "≤24",
				"1453/QĐ-BYT");
		page("/runs/" + this.hoaBinh + "/communes/XA-03").contains("điểm liệt ở dòng 23", "4667.NOT_MET",
				"chưa đối chiếu văn bản");
	}

	@Test
	void theSamePagesSpeakEnglish() {
		page("/runs/" + this.run + "/units/TTYT-VIET-YEN?lang=en").contains("100.2%", "up 17,598", "Exceeded");
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		for (String path : new String[] { "/runs/999999", "/runs/999999/units/X", "/runs/" + this.run + "/units/X",
				"/runs/" + this.run + "/communes/X", "/runs/999999/thidua.zip", "/runs/x" }) {
			assertThat(this.mvc.get().uri(path)).as(path).hasStatus4xxClientError();
		}
		assertThat(this.mvc.get().uri("/runs/999999")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theArchiveHoldsTheSameBytesAsTheCommandLineWrites(@TempDir Path folder) throws IOException {
		RuleRelease release = this.rules.state().release();
		try (AssessmentWriter writer = new AssessmentWriter(folder.resolve("out"), OutputFormat.CSV)) {
			Assessor.assess(this.vietYen, release, writer);
			writer.finish(folder.resolve("out"), this.vietYen, release);
		}
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		this.files.zip(this.run, archive);
		Map<String, byte[]> entries = entries(archive.toByteArray());
		assertThat(entries).hasSize(6);
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			assertThat(entry.getValue()).as(entry.getKey())
				.isEqualTo(Files.readAllBytes(folder.resolve("out").resolve(entry.getKey())));
		}
	}

	@Test
	void theWorkbookHoldsFiguresAsNumbersAndTextsAsText() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.files.workbook(this.run, out);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			StringWriter names = new StringWriter();
			workbook.getSheets().forEach((sheet) -> names.append(sheet.getName()).append(' '));
			assertThat(names.toString()).isEqualTo("outcomes unit_summary communes criteria lines ");
			assertThat(workbook.findSheet("unit_summary").orElseThrow().read().get(1).getCellAsNumber(1)).isPresent();
		}
	}

	private AbstractStringAssert<?> page(String path) {
		return assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().doesNotContain("??");
	}

	private static Dossier read(String fixture) {
		Dossier dossier = DossierReader.read(Path.of("fixtures", fixture)).dossier();
		assertThat(dossier).isNotNull();
		return dossier;
	}

	private static Map<String, byte[]> entries(byte[] archive) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			entries.put(entry.getName(), zip.readAllBytes());
		}
		return entries;
	}

}
