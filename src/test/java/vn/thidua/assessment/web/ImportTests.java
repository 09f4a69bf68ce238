package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** From the upload to the stored run. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser(roles = "COMMITTEE")
class ImportTests {

	private static final Path FORMATS = Path.of("fixtures/formats");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

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
