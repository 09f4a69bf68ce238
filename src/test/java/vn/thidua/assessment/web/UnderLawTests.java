package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** One dossier under two laws, side by side. */
@ApplicationTest
@WithMockUser(roles = "COMMITTEE")
class UnderLawTests {

	private static final Path DOSSIER = Path.of("fixtures/awards/two-laws-2023");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	@BeforeEach
	void asTheCommittee() {
		this.assessments = As.committee(this.assessments);
	}

	@Test
	void theNextDayBringsAnotherLawAndThePageNamesWhoAndWhy() throws IOException {
		long before = assess();
		String progress = under(before, "2024-12-31", "");
		assertThat(progress).matches("/runs/\\d+/progress\\?beside=" + before);
		long after = run(progress);
		assertThat(this.mvc.get().uri(progress).exchange().getMvcResult().getResponse().getRedirectedUrl())
			.isEqualTo("/runs/" + before + "/compare/" + after);
		assertThat(this.mvc.get().uri("/runs/{a}/compare/{b}?award=CSTDCS", before, after)).hasStatusOk()
			.bodyText()
			.contains("CB-1", "A.CSTDCS.E2", "B.CSTDCS.E2")
			.doesNotContain("CB-3");
		assertThat(this.mvc.get().uri("/runs/{a}/compare/{b}?award=LDTT", before, after)).hasStatusOk()
			.bodyText()
			.contains("CB-2", "A.LDTT.X1", "B.LDTT.X1")
			.doesNotContain("CB-1", "CB-3");
	}

	@Test
	void aDraftIsComparedAndSaidToBeNoLaw() throws IOException {
		long law = run(under(assess(), "2026-12-31", ""));
		long draft = run(under(law, "2026-12-31", "award/draft-2025"));
		assertThat(this.mvc.get().uri("/runs/{id}/awards/CSTDCS", draft)).hasStatusOk();
		assertThat(this.mvc.get().uri("/runs/{a}/compare/{b}?award=CSTDCS", law, draft)).hasStatusOk()
			.bodyText()
			.contains("CB-1", "D.CSTDCS.E1", "C.CSTDCS.E2", "ự thảo");
	}

	@Test
	void aDayOrDraftThatIsNoneChangesNothing() throws IOException {
		long run = assess();
		assertThat(under(run, "31/12", "")).isEqualTo("/runs/" + run);
		assertThat(under(run, "2024-12-31", "award/law-2003")).isEqualTo("/runs/" + run);
		assertThat(this.mvc.post().uri("/runs/987654/under").param("asOf", "2024-12-31").with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@WithMockUser(roles = "UNIT")
	void aUnitMayNotStartOne() throws IOException {
		assertThat(this.mvc.post().uri("/runs/{id}/under", assess()).param("asOf", "2024-12-31").with(csrf()))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private long assess() throws IOException {
		Dossier dossier = Objects.requireNonNull(DossierReader.read(DOSSIER).dossier());
		return this.assessments.assessNow(dossier, new StoredDossier("two-laws-2023", DossierFile.bytes(DOSSIER)),
				Register.HERE, this.rules.state().release(), "an");
	}

	private String under(long run, String asOf, String draft) {
		return String.valueOf(this.mvc.post()
			.uri("/runs/{id}/under", run)
			.param("asOf", asOf)
			.param("draft", draft)
			.with(csrf())
			.exchange()
			.getMvcResult()
			.getResponse()
			.getRedirectedUrl());
	}

	private long run(String progress) {
		long id = Long.parseLong(progress.replaceAll("\\D*(\\d+).*", "$1"));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.assessments.progress(id).isEmpty());
		return id;
	}

}
