package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A period is closed by one run; what comes later stands beside it. */
@ApplicationTest
@WithMockUser(username = "an", roles = "COMMITTEE")
class SealPagesTests {

	private static final Path DOSSIER = Path.of("fixtures/awards/two-laws-2023");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void noPeriodIsClosed() {
		this.assessments = As.committee(this.assessments);
		this.jdbc.sql("delete from sealed_run").update();
	}

	@Test
	void aSealedRunSaysWhoWhenAndWhyAndReplaysIntact() throws IOException {
		long run = assess("");
		assertThat(this.mvc.get().uri("/runs/{id}/seal", run)).hasStatusOk().bodyText().contains("không mở lại được");
		assertThat(seal(run, "Biên bản 15/01")).hasRedirectedUrl("/runs/" + run);
		assertThat(this.mvc.get().uri("/runs/{id}", run)).hasStatusOk()
			.bodyText()
			.contains("Đã chốt, niêm phong", "người chốt an", "Biên bản 15/01")
			.doesNotContain("Chốt kỳ và niêm phong");
		assertThat(this.mvc.get().uri("/runs")).hasStatusOk().bodyText().contains("Đã chốt, niêm phong");
		assertThat(replay(run)).hasStatusOk().bodyText().contains("Giống hệt", "Niêm phong còn nguyên");
		assertThat(seal(run, "Lần nữa")).hasStatusOk().bodyText().contains("đã được chốt");
	}

	@Test
	void aReasonIsAskedFor() throws IOException {
		long run = assess("");
		assertThat(seal(run, "  ")).hasStatusOk().bodyText().contains("Chưa ghi lý do", "id=\"reason\"");
		assertThat(sealed()).isZero();
	}

	@Test
	void aBrokenSealIsSaidPlainly() throws IOException {
		long run = assess("");
		seal(run, "Biên bản");
		this.jdbc.sql("update ratings set \"rating\" = 'KHTNV' where run_id = ? and seq = 1").param(run).update();
		assertThat(replay(run)).hasStatusOk()
			.bodyText()
			.contains("Niêm phong bị phá", "ratings.csv, dòng 2, cột rating", "KHTNV");
	}

	@Test
	void whatIsAlteredBeforeOrOnlyComparesIsNotSealed() throws IOException {
		long altered = assess("");
		this.jdbc.sql("update ratings set \"reason\" = 'x' where run_id = ? and seq = 1").param(altered).update();
		assertThat(seal(altered, "Biên bản")).hasStatusOk().bodyText().contains("không còn đúng như lúc đánh giá");
		long under = this.assessments.startUnder(assess(""), LocalDate.of(2024, 12, 31), release(), "an").orElseThrow();
		Awaitility.await().until(() -> this.assessments.progress(under).isEmpty());
		assertThat(seal(under, "Biên bản")).hasStatusOk().bodyText().contains("chỉ để so sánh");
		assertThat(sealed()).isZero();
		assertThat(seal(987_654, "Biên bản")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aCorrectedDossierStandsBesideTheSealedRunWithItsDifferences() throws IOException {
		long first = assess("");
		seal(first, "Biên bản");
		long second = assess("corrected");
		assertThat(this.mvc.get().uri("/runs/{id}", second)).hasStatusOk()
			.bodyText()
			.contains("đã chốt theo lần đánh giá số " + first, "/runs/" + first + "/differences/" + second);
		assertThat(seal(second, "Biên bản khác")).hasStatusOk().bodyText().contains("đã được chốt");
		assertThat(this.mvc.get().uri("/runs/{a}/differences/{b}", first, second)).hasStatusOk()
			.bodyText()
			.contains("Xếp loại", "Hoàn thành xuất sắc nhiệm vụ", "/runs/" + second + "/people/CB-1", "Đã chốt");
		assertThat(this.mvc.get().uri("/runs/{a}/differences/{b}?file=ratings&page=2", second, first)).hasStatusOk();
		assertThat(this.mvc.get().uri("/runs/{a}/differences/{b}", first, assess(""))).hasStatusOk()
			.bodyText()
			.contains("giống hệt nhau");
		assertThat(replay(first)).hasStatusOk().bodyText().contains("Niêm phong còn nguyên");
	}

	@Test
	void aSealedRunCannotBeRemoved() throws IOException {
		long run = assess("");
		seal(run, "Biên bản");
		assertThatThrownBy(() -> this.jdbc.sql("delete from run where id = ?").param(run).update())
			.hasMessageContaining("SEALED_RUN");
	}

	@Test
	@WithMockUser(roles = "UNIT")
	void aUnitMayNeitherSealNorReplay() throws IOException {
		long run = assess("");
		assertThat(this.mvc.get().uri("/runs/{id}/seal", run)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(seal(run, "Biên bản")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(replay(run)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/runs/{id}", run)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(sealed()).isZero();
	}

	private long sealed() {
		return this.jdbc.sql("select count(*) from sealed_run").query(Long.class).single();
	}

	private MvcTestResult seal(long run, String reason) {
		return this.mvc.post().uri("/runs/{id}/seal", run).param("reason", reason).with(csrf()).exchange();
	}

	private MvcTestResult replay(long run) {
		return this.mvc.post().uri("/runs/{id}/replay", run).with(csrf()).exchange();
	}

	private RuleRelease release() {
		return this.rules.state().release();
	}

	/** Assesses the dossier or, corrected, with a rating given to the first person. */
	private long assess(String how) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(DOSSIER)) {
			for (Path file : all.toList()) {
				files.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		if (!how.isEmpty()) {
			String years = new String(files.get("person_years.csv"), StandardCharsets.UTF_8);
			files.put("person_years.csv",
					years.replace("CB-1,2023,HTXSNV", "CB-1,2023,HTTNV").getBytes(StandardCharsets.UTF_8));
		}
		byte[] content = RuleArchive.bytes(files);
		Path file = Files.createTempFile("dossier", ".zip");
		Files.write(file, content);
		Dossier dossier = Objects.requireNonNull(DossierReader.read(file).dossier());
		Files.delete(file);
		return this.assessments.assessNow(dossier, new StoredDossier("two-laws.zip", content), Register.HERE, release(),
				"an");
	}

}
