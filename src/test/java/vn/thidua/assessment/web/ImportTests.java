package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.ApplicationTest;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** From the upload to the stored run. */
@ApplicationTest
@WithMockUser(roles = "COMMITTEE")
class ImportTests {

	private static final Path FORMATS = Path.of("fixtures/formats");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UnitRegister units;

	@Test
	void aFaultyDossierIsShownWithEveryProblemAndNotAssessed() throws IOException {
		String page = upload(file("dossier.yaml", FORMATS.resolve("errors/result-two-figures/dossier.yaml")),
				file("units.csv", FORMATS.resolve("errors/result-two-figures/units.csv")),
				file("indicators.csv", FORMATS.resolve("errors/result-two-figures/indicators.csv")),
				file("targets.csv", FORMATS.resolve("errors/result-two-figures/targets.csv")),
				file("results.csv", FORMATS.resolve("errors/result-two-figures/results.csv")));
		assertThat(this.mvc.get().uri(page)).hasStatusOk().bodyText().contains("có hai con số", "dòng 2, cột 3");
		long runs = runs();
		assertThat(this.mvc.post().uri(page + "/assess").with(csrf())).redirectedUrl().isEqualTo(page);
		assertThat(runs()).isEqualTo(runs);
	}

	@Test
	void anArchiveIsAssessedIntoAStoredRun() throws IOException, InterruptedException {
		String page = upload(file("ho-so.zip", FORMATS.resolve("dossier.zip")));
		assertThat(this.mvc.get().uri(page)).hasStatusOk();
		String progress = Objects.requireNonNull(this.mvc.post()
			.uri(page + "/assess")
			.with(csrf())
			.exchange()
			.getMvcResult()
			.getResponse()
			.getRedirectedUrl());
		assertThat(progress).matches("/runs/\\d+/progress");
		long run = Long.parseLong(progress.split("/")[2]);
		awaitEnd(run);
		assertThat(count("run where status = 'finished' and id = " + run)).isOne();
		assertThat(count("outcomes where run_id = " + run)).isPositive();
		assertThat(count("criteria where run_id = " + run)).isEqualTo(10);
		assertThat(count("run_document where run_id = " + run)).isOne();
		assertThat(this.mvc.get().uri(page)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.jdbc.sql("select action || ': ' || after_value from audit_event where subject = ? order by seq")
			.param(page.substring(1).replace("imports/", "import "))
			.query(String.class)
			.list()).containsExactly("import.upload: ho-so.zip", "import.check: 0 errors, 0 warnings",
					"import.check: 0 errors, 0 warnings", "import.assess: run " + run);
	}

	private String minimal(String title, String head) {
		return upload(text("dossier.yaml", "period: 2023\ntitle: " + title + "\n" + head),
				text("units.csv", "unit,name\nXA-NAMESAKE,Xã của hồ sơ\n"),
				text("indicators.csv", "indicator,name,measure,direction\nI,Lượt,lượt,at_least\n"),
				text("targets.csv", "unit,indicator,target\nXA-NAMESAKE,I,10\n"),
				text("results.csv", "unit,indicator,actual\nXA-NAMESAKE,I,12\n"));
	}

	private static MockMultipartFile text(String name, String text) {
		return new MockMultipartFile("files", name, null, text.getBytes(StandardCharsets.UTF_8));
	}

	private MvcTestResult assess(String page, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(page + "/assess").with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private String register(String title) {
		return this.jdbc.sql("""
				select d.register from stored_dossier d join run r on r.dossier_digest = d.digest where r.title = ?
				""").param(title).query(String.class).single();
	}

	@Test
	void whoseItIsIsAssumedOnTheSafeSide() {
		String named = minimal("Hồ sơ có tỉnh", "province: Hòa Bình\n");
		assertThat(this.mvc.get().uri(named)).bodyText()
			.containsPattern("value=\"province\" checked")
			.contains("value=\"Hòa Bình\"");
		assertThat(assess(named)).hasStatus3xxRedirection();
		assertThat(register("Hồ sơ có tỉnh")).isEqualTo("province:Hòa Bình");
		assertThat(assess(minimal("Hồ sơ không nói", ""))).hasStatus3xxRedirection();
		assertThat(register("Hồ sơ không nói")).isEqualTo("owner:user");
	}

	@Test
	void whoseItIsIsStatedAndKept() {
		String page = minimal("Hồ sơ của ai", "");
		assertThat(assess(page, "whose", "owner", "owner", " ")).hasStatusOk()
			.bodyText()
			.contains("Chưa ghi tên tỉnh, cơ quan hoặc người");
		assertThat(assess(page, "whose", "owner", "owner", "Sở Y tế An")).hasStatus3xxRedirection();
		assertThat(register("Hồ sơ của ai")).isEqualTo("owner:Sở Y tế An");
		String again = minimal("Hồ sơ của ai", "");
		assertThat(this.mvc.get().uri(again)).bodyText().contains("value=\"Sở Y tế An\"");
		assertThat(assess(again, "whose", "here")).hasStatusOk().bodyText().contains("đã được nộp trước đây");
		assertThat(assess(again)).hasStatus3xxRedirection();
	}

	@Test
	void namesakesOfUnitsRegisteredHereAreAskedAbout() {
		this.units.save(new HealthUnit("XA-NAMESAKE", "Xã ở đây", null, "", "", 0, null));
		String page = minimal("Hồ sơ trùng mã", "");
		assertThat(this.mvc.get().uri(page)).bodyText().contains("trong hồ sơ là “Xã của hồ sơ”, ở đây là “Xã ở đây”");
		assertThat(assess(page, "whose", "here")).hasStatusOk()
			.bodyText()
			.contains("Có mã trùng nhưng tên đơn vị khác");
		assertThat(assess(page, "whose", "here", "sure", "true")).hasStatus3xxRedirection();
		assertThat(register("Hồ sơ trùng mã")).isEqualTo("here");
		this.jdbc.sql("delete from register_unit where code = 'XA-NAMESAKE'").update();
	}

	@Test
	void anUploadWithoutFilesIsToldSo() {
		assertThat(this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("files", new byte[0]))
			.with(csrf())).redirectedUrl().isEqualTo("/imports/new");
	}

	@Test
	void twoFilesOfOneNameAreToldSo() throws IOException {
		Path units = FORMATS.resolve("folder-comma/units.csv");
		assertThat(upload(file("units.csv", units), file("units.csv", units))).isEqualTo("/imports/new");
	}

	@Test
	void aNameTooLongForTheFileSystemIsTaken() throws IOException {
		String page = upload(file("ế".repeat(150) + ".zip", FORMATS.resolve("dossier.zip")));
		assertThat(this.mvc.get().uri(page)).hasStatusOk().bodyText().contains("ế.zip");
	}

	@Test
	void anUnknownImportIsNotFound() {
		assertThat(this.mvc.get().uri("/imports/00000000-0000-0000-0000-000000000000")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/imports/..%2f..")).hasStatus4xxClientError();
	}

	private String upload(MockMultipartFile... files) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = this.mvc.post().uri("/imports").multipart();
		for (MockMultipartFile file : files) {
			request.file(file);
		}
		return Objects.requireNonNull(request.with(csrf()).exchange().getMvcResult().getResponse().getRedirectedUrl());
	}

	private static MockMultipartFile file(String name, Path path) throws IOException {
		return new MockMultipartFile("files", name, null, Files.readAllBytes(path));
	}

	private void awaitEnd(long run) throws InterruptedException {
		for (int i = 0; i < 300 && count("run where status = 'running' and id = " + run) > 0; i++) {
			Thread.sleep(Duration.ofMillis(100).toMillis());
		}
	}

	private long runs() {
		return count("run");
	}

	private long count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

}
