package vn.thidua.workbench.effect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What a draft would change in the stored dossiers, before it is published. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser(username = "an", roles = "ADMIN")
@DirtiesContext
class EffectTests {

	private static final Path FOLDER = Path.of("target/test-effect-rules");

	private static final String NEW_RECRUITS = "award/law-2003/parameters.csv";

	private static final ChangeFilter ALL = new ChangeFilter("", "", "", "", "");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private Previews previews;

	@Autowired
	private EffectReport report;

	@Autowired
	private Effects effects;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void copyTheRules(DynamicPropertyRegistry registry) throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		FileSystemUtils.copyRecursively(Path.of("rules"), FOLDER);
		registry.add("thidua.rules.dir", FOLDER::toString);
	}

	@BeforeEach
	void nothingIsStored() throws IOException {
		this.assessments = As.admin(this.assessments);
		this.effects = As.admin(this.effects);
		this.report = As.admin(this.report);
		this.jdbc.sql("delete from effect_preview").update();
		this.jdbc.sql("delete from run").update();
		FileSystemUtils.deleteRecursively(FOLDER);
		FileSystemUtils.copyRecursively(Path.of("rules"), FOLDER);
	}

	@Test
	void anotherThresholdChangesExactlyTheRecruitOfEightMonths() throws IOException {
		long run = assess("awards/two-laws-2023");
		edit(NEW_RECRUITS, "LDTT.newRecruitMonths,10,", "LDTT.newRecruitMonths,8,");
		Preview preview = preview();
		assertThat(preview.status()).isEqualTo("finished");
		List<ChangeLine> changes = this.report.changes(id(preview), ALL, 1);
		assertThat(changes).filteredOn((one) -> one.stage().equals("candidates") && one.person())
			.extracting(ChangeLine::owner, ChangeLine::award, ChangeLine::fromVerdict, ChangeLine::toVerdict,
					ChangeLine::fromRule, ChangeLine::toRule, ChangeLine::run)
			.containsExactly(tuple("CB-2", "LDTT", "not_eligible", "eligible", "A.LDTT.X1", "A.LDTT.X1", run));
		assertThat(changes).filteredOn((one) -> one.award().equals("LDTT") && one.stage().equals("checks"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.item()).isEqualTo("A.LDTT.X1");
				assertThat(one.fromVerdict()).isEqualTo("fail");
				assertThat(one.toVerdict()).isEqualTo("pass");
				assertThat(one.toBasis()).contains("91/2017/NĐ-CP");
				assertThat(one.unitCode()).isEqualTo("DV-1");
			});
		assertThat(preview.changes()).isEqualTo(changes.size()).isEqualTo(this.report.count(id(preview), ALL));
		assertThat(this.report.awards(id(preview))).filteredOn((one) -> one.award().equals("LDTT"))
			.singleElement()
			.extracting(AwardCount::gained, AwardCount::lost)
			.containsExactly(1L, 0L);
		assertThat(this.report.units(id(preview))).extracting(UnitCount::code).containsExactly("DV-1");
		assertThat(this.previews.findFirstByDraftDigestAndActiveDigestAndStatusOrderByIdDesc(preview.draftDigest(),
				this.rules.state().release().digest(), "finished"))
			.isPresent();
	}

	/** XA-01 has 86.5; XA-04 has 78 and cannot get beyond 82. */
	@Test
	void communesBelowTheNewMarkFail() throws IOException {
		assess("hoa-binh-2022");
		edit("commune-health/4667-2014/parameters.csv", "total.minPercent,80,", "total.minPercent,87,");
		Preview preview = preview();
		assertThat(this.report.changes(id(preview), ALL, 1))
			.extracting(ChangeLine::stage, ChangeLine::owner, ChangeLine::fromVerdict, ChangeLine::toVerdict)
			.containsExactly(tuple("communes", "XA-01", "met", "not_met"),
					tuple("communes", "XA-04", "no_data", "not_met"));
		assertThat(this.report.changes(id(preview), ALL, 1)).extracting(ChangeLine::toRule)
			.allMatch((rule) -> rule.startsWith("4667."));
		assertThat(this.report.transitions(id(preview))).containsExactly(
				new Transition("communes", "met", "not_met", 1), new Transition("communes", "no_data", "not_met", 1));
		assertThat(this.report.changes(id(preview), new ChangeFilter("communes", "XA-02", "", "", ""), 1)).isEmpty();
	}

	@Test
	void everyDossierCountsOnceForEachDayAndDraftsInThePlaceOfTheLawDoNot() throws IOException {
		long first = assess("awards/two-laws-2023");
		long second = assess("awards/two-laws-2023");
		under(first, "2024-12-31", "");
		under(first, "2026-12-31", "award/draft-2025");
		edit(NEW_RECRUITS, "LDTT.newRecruitMonths,10,", "LDTT.newRecruitMonths,8,");
		Preview preview = preview();
		assertThat(this.report.dossiers(id(preview))).extracting(DossierLine::asOf, DossierLine::under)
			.containsExactlyInAnyOrder(tuple(LocalDate.of(2023, 12, 31), false),
					tuple(LocalDate.of(2024, 12, 31), true));
		assertThat(this.report.dossiers(id(preview))).extracting(DossierLine::run)
			.contains(second)
			.doesNotContain(first);
		assertThat(this.report.dossiers(id(preview))).filteredOn(DossierLine::under)
			.singleElement()
			.satisfies((one) -> assertThat(one.changes() + one.details()).isZero());
	}

	@Test
	void aDossierThatTheDraftCannotAssessIsListedAndThePreviewDoesNotCount() throws IOException {
		assess("hoa-binh-2022");
		assess("awards/two-laws-2023");
		edit("achievement/standard/without-figure.drl", "evidence == \"attested\"",
				"evidence == \"attested\", evidence == \"none\"");
		Preview preview = preview();
		assertThat(preview.status()).isEqualTo("failed");
		assertThat(this.report.dossiers(id(preview))).hasSize(2)
			.filteredOn(DossierLine::worse)
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.draftFailure()).contains("không luật nào kết luận");
				assertThat(one.changes()).isZero();
			});
		assertThat(this.mvc.get().uri("/rules/effect/{id}", id(preview))).hasStatusOk()
			.bodyText()
			.contains("không chấm được 1 hồ sơ", "không luật nào kết luận");
	}

	@Test
	void aRefusedDraftIsShownInItsPlaceAndBeginsNothing() throws IOException {
		edit("achievement/standard/strict.drl", "package ", "package broken broken ");
		assertThat(start()).hasStatusOk().bodyText().contains("bị từ chối", "achievement/standard/strict.drl");
		assertThat(this.previews.findAll()).isEmpty();
	}

	@Test
	void theSameRulesHaveNoEffect() {
		assertThat(start()).hasRedirectedUrl("/rules/effect");
		assertThat(this.previews.findAll()).isEmpty();
	}

	@Test
	void thePageCountsListsFiltersAndExports() throws IOException {
		long run = assess("awards/two-laws-2023");
		edit(NEW_RECRUITS, "LDTT.newRecruitMonths,10,", "LDTT.newRecruitMonths,8,");
		long id = id(preview());
		assertThat(this.mvc.get().uri("/rules/effect/{id}", id)).hasStatusOk()
			.bodyText()
			.contains("data-bars=\"stages\"", "A.LDTT.X1", "/runs/" + run + "/people/CB-2", "Đủ điều kiện",
					"Đơn vị minh họa 1", "/rules/effect/" + id + ".csv");
		assertThat(this.mvc.get().uri("/rules/effect/{id}?stage=ratings&page=9", id)).hasStatusOk()
			.bodyText()
			.doesNotContain("A.LDTT.X1");
		assertThat(this.mvc.get().uri("/rules/effect/{id}?stage=candidates&from=not_eligible&to=eligible", id))
			.hasStatusOk()
			.bodyText()
			.contains("A.LDTT.X1", "Các kết luận đổi (");
		MvcTestResult csv = this.mvc.get().uri("/rules/effect/{id}.csv", id).exchange();
		assertThat(csv).hasStatusOk().bodyText().startsWith("\uFEFFrun,stage,owner").contains("CB-2", "A.LDTT.X1");
		assertThat(this.mvc.get().uri("/rules/effect")).hasStatusOk().bodyText().contains("Lần xem tác động số " + id);
		assertThat(this.mvc.get().uri("/rules/effect/987654")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/rules/effect/987654.csv")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void formulasInNamesAreNeutralInTheExport() throws IOException {
		assess("awards/two-laws-2023");
		edit(NEW_RECRUITS, "LDTT.newRecruitMonths,10,", "LDTT.newRecruitMonths,8,");
		long id = id(preview());
		this.jdbc.sql("update effect_change set owner_name = '=1+1'").update();
		assertThat(this.mvc.get().uri("/rules/effect/{id}.csv", id)).bodyText().contains(",'=1+1,");
	}

	@Test
	@WithMockUser(roles = "COMMITTEE")
	void onlyAnAdministratorStartsAndStops() {
		assertThat(start()).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/rules/effect/1/cancel").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/rules/effect")).hasStatusOk();
	}

	private static void edit(String file, String from, String to) throws IOException {
		Path path = FOLDER.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(from);
		Files.writeString(path, text.replace(from, to));
	}

	private Preview preview() throws IOException {
		String url = String.valueOf(start().getMvcResult().getResponse().getRedirectedUrl());
		assertThat(url).matches("/rules/effect/\\d+");
		long id = Long.parseLong(url.replaceAll("\\D", ""));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.effects.progress(id).isEmpty());
		Preview preview = this.previews.findById(id).orElseThrow();
		assertThat(preview.draftDigest()).isEqualTo(RuleFiles.of(FOLDER).digest());
		return preview;
	}

	private MvcTestResult start() {
		return this.mvc.post().uri("/rules/effect").with(csrf()).exchange();
	}

	private static long id(Preview preview) {
		return Objects.requireNonNull(preview.id());
	}

	private void under(long run, String asOf, String draft) throws IOException {
		long other = this.assessments
			.startUnder(run, LocalDate.parse(asOf), this.rules.state().release().trying(draft), "an")
			.orElseThrow();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.assessments.run(other).orElseThrow().status().equals("finished"));
	}

	private long assess(String fixture) throws IOException {
		Path path = Path.of("fixtures", fixture);
		Dossier dossier = Objects.requireNonNull(DossierReader.read(path).dossier());
		return this.assessments.assessNow(dossier,
				new StoredDossier(path.getFileName().toString(), DossierFile.bytes(path)), Register.HERE,
				this.rules.state().release(), "an");
	}

}
