package vn.thidua.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who sees what of a run: the hospital BV-01 with its department K-01, not the hospital
 * BV-02, and nobody of the role unit the whole.
 */
@ApplicationTest
@Transactional
@Sql("awards.sql")
class RunRightsTests {

	private static final List<String> WHOLE = List.of("/runs/9001", "/runs/9001/communes", "/runs/9001/blocks",
			"/runs/9001/awards", "/runs/9001/awards/CSTDCS", "/runs/9001/unconfirmed", "/runs/9001/compare/9002",
			"/runs/9001/differences/9002", "/runs/9001/thidua.zip", "/runs/9001/thidua.xlsx",
			"/runs/9001?page=1&group=x&columns=2");

	private static final List<String> OWN = List.of("/runs/9001/units/BV-01", "/runs/9001/people/P-01",
			"/runs/9001/people");

	private static final List<String> BELOW = List.of("/runs/9001/units/K-01", "/runs/9001/communes/K-01");

	private static final List<String> OTHER = List.of("/runs/9001/units/BV-02", "/runs/9001/people/P-04",
			"/runs/9001/communes/BV-02");

	private static final List<String> NOWHERE = List.of("/runs/9001/units/KHONG", "/runs/9001/people/KHONG",
			"/runs/9001/communes/KHONG", "/runs/98765", "/runs/98765/units/BV-01", "/runs/98765/people",
			"/runs/9003/units/BV-01");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UnitRegister register;

	@Autowired
	private RunList runs;

	@Autowired
	private Recognitions recognitions;

	@Autowired
	private People people;

	@BeforeEach
	void register() {
		this.register.save(new HealthUnit("BV-01", "Bệnh viện Một", null, "", "", 0, null));
		this.register.save(new HealthUnit("BV-02", "Bệnh viện Hai", null, "", "", 0, null));
		this.register.save(new HealthUnit("K-01", "Khoa Nội", null, "BV-01", "", 0, null));
		this.jdbc.sql("update run set release_digest = ? where id > 9000").param("r".repeat(64)).update();
		for (String unit : List.of("K-01", "BV-02")) {
			this.jdbc.sql("""
					insert into communes (run_id, seq, "unit", "criteria_set", "total", "max", "percent", "status",
						"failed_criteria", "knockouts", "missing", "valid_until", "rule", "reason")
					values (9001, (select count(*) + 1 from communes where run_id = 9001), ?, '1300-2023', '80', '100',
						'80', 'met', '', '', '0', '', '1300.TOTAL', 'Đạt')
					""").param(unit).update();
		}
	}

	static Stream<Arguments> table() {
		return Stream.of(Role.values())
			.flatMap((role) -> Stream.of(rows(role, WHOLE, role == Role.UNIT ? 404 : 200), rows(role, OWN, 200),
					rows(role, BELOW, 200), rows(role, OTHER, role == Role.UNIT ? 404 : 200), rows(role, NOWHERE, 404)))
			.flatMap((rows) -> rows);
	}

	private static Stream<Arguments> rows(Role role, List<String> pages, int status) {
		return pages.stream().map((page) -> Arguments.of(role, page, status));
	}

	@ParameterizedTest
	@MethodSource("table")
	void aRoleSeesTheUnitsOfItsReachOnly(Role role, String page, int status) {
		assertThat(get(role, "BV-01", page)).hasStatus(status);
	}

	static Stream<Arguments> namesakes() {
		List<String> pages = Stream.of(OWN, BELOW, OTHER, WHOLE).flatMap(List::stream).toList();
		return Stream.of("province:Hòa Bình", "owner:an", "owner:", "")
			.flatMap((register) -> pages.stream().map((page) -> Arguments.of(register, page)));
	}

	/** The same code in another register is another unit. */
	@ParameterizedTest
	@MethodSource("namesakes")
	void aUnitSeesNothingOfItsCodeInAnotherRegister(String register, String page) {
		belongs(register);
		assertThat(get(Role.UNIT, "BV-01", page)).hasStatus(404);
		assertThat(get(Role.AUDITOR, "", page)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "province:Hòa Bình", "owner:an", "" })
	void theListShowsNoRunOfAnotherRegister(String register) {
		belongs(register);
		for (String page : List.of("/", "/runs", "/runs?page=2")) {
			assertThat(get(Role.UNIT, "BV-01", page)).hasStatusOk()
				.bodyText()
				.doesNotContain("Thi đua 2023", "/runs/900", "Hòa Bình", "Bệnh viện Một");
		}
		assertThat(get(Role.AUDITOR, "", "/runs")).bodyText().contains("Thi đua 2023");
	}

	@Test
	void thePagesOfARunSayWhoseItIs() {
		belongs("province:Hòa Bình");
		assertThat(get(Role.AUDITOR, "", "/runs/9001")).bodyText()
			.contains("Các đơn vị của Hòa Bình")
			.doesNotContain("/runs/9001/register");
		assertThat(get(Role.ADMIN, "", "/runs/9001")).bodyText().contains("/runs/9001/register");
		assertThat(get(Role.ADMIN, "", "/runs/9001/register")).hasStatusOk();
		assertThat(get(Role.COMMITTEE, "", "/runs/9001/register")).hasStatus(403);
	}

	@Test
	void anAdministratorSaysWhoseADossierIs() {
		belongs("province:Hòa Bình");
		assertThat(post(Role.COMMITTEE, "/runs/9001/register", "here")).hasStatus(403);
		assertThat(post(Role.UNIT, "/runs/9001/register", "here")).hasStatus4xxClientError();
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/units/BV-01")).hasStatus(404);
		assertThat(post(Role.ADMIN, "/runs/9001/register", "owner")).hasStatusOk()
			.bodyText()
			.contains("Chưa ghi tên tỉnh, cơ quan hoặc người");
		assertThat(post(Role.ADMIN, "/runs/9001/register", "here")).hasStatus3xxRedirection();
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/units/BV-01")).hasStatusOk();
	}

	private MvcTestResult post(Role role, String page, String whose) {
		return this.mvc.post()
			.uri(page)
			.param("whose", whose)
			.with(csrf())
			.with(user(As.account(role, (role == Role.UNIT) ? "BV-01" : "")))
			.exchange();
	}

	private void belongs(String register) {
		this.jdbc.sql("update stored_dossier set register = ? where digest = 'd1'").param(register).update();
	}

	@Test
	void aUnitAboveIsNotShownBelow() {
		assertThat(get(Role.UNIT, "K-01", "/runs/9001/units/BV-01")).hasStatus(404);
		assertThat(get(Role.UNIT, "K-01", "/runs/9001/units/K-01")).hasStatusOk()
			.bodyText()
			.doesNotContain("/units/BV-01", "Bệnh viện Một");
		assertThat(get(Role.AUDITOR, "", "/runs/9001/units/K-01")).bodyText().contains("/units/BV-01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "KHONG" })
	void anAccountWithoutAUnitOfTheRegisterSeesNothing(String unit) {
		for (String page : Stream.of(OWN, BELOW, OTHER, WHOLE).flatMap(List::stream).toList()) {
			assertThat(get(Role.UNIT, unit, page)).as(page).hasStatus(404);
		}
		assertThat(get(Role.UNIT, unit, "/runs")).hasStatusOk().bodyText().doesNotContain("Thi đua 2023");
	}

	@Test
	void theListShowsTheRunsThatKnowOneOfItsUnitsWithTheirPages() {
		assertThat(get(Role.UNIT, "BV-01", "/runs")).hasStatusOk()
			.bodyText()
			.contains("Thi đua 2023", "href=\"/runs/9001/units/BV-01\"", "href=\"/runs/9002/units/BV-01\"")
			.doesNotContain("Hồ sơ khác", "href=\"/runs/9001\"", "/units/BV-02", "/units/K-01");
		assertThat(get(Role.UNIT, "BV-01", "/runs?lang=en")).bodyText().contains("Your units in this assessment");
		assertThat(get(Role.AUDITOR, "", "/runs")).bodyText()
			.contains("Hồ sơ khác", "href=\"/runs/9001\"")
			.doesNotContain("/units/BV-01");
	}

	@Test
	void aRunThatHasNotEndedWellIsNotListedForAUnit() {
		this.jdbc.sql("update run set status = 'failed', failure = 'Hỏng' where id in (9001, 9002)").update();
		assertThat(get(Role.UNIT, "BV-01", "/runs")).bodyText().doesNotContain("Thi đua 2023", "Hỏng");
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001")).hasStatus(404);
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/progress")).hasStatus(404);
	}

	@Test
	void thePagesOfAUnitLeadNowhereItMayNotGo() {
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/units/BV-01")).bodyText()
			.contains("/runs/9001/units/K-01", "/runs/9001/people?wanted=BV-01")
			.doesNotContain("/awards", "/blocks", "/unconfirmed", "href=\"/runs/9001\"", "/runs/9001/communes\"");
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/people/P-01")).bodyText().doesNotContain("/awards");
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/people")).bodyText()
			.contains("P-01", "P-03")
			.doesNotContain("P-04");
		assertThat(get(Role.AUDITOR, "", "/runs/9001/people")).bodyText().contains("P-04");
		assertThat(get(Role.UNIT, "BV-01", "/runs/9001/people?wanted=P-04")).bodyText().doesNotContain("Phạm Dung");
	}

	@Test
	void theServicesAskThemselves() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.unit("BV-01", this.runs).run(9001));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> As.unit("BV-01", this.recognitions).of(9001, "P-04"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> As.unit("BV-01", this.recognitions).of(9001, "BV-02"));
		assertThat(As.unit("BV-01", this.recognitions).of(9001, "P-01").known()).isTrue();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.unit("BV-01", this.people).person(9001, "P-04"));
		SecurityContextHolder.clearContext();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.runs.run(9001));
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.people.person(9001, "P-01"));
	}

	/** Whoever adds a reader says who may read by it. */
	@Test
	void everyReaderOfRunsSaysWhoMayReadByIt() throws IOException {
		List<String> free = List.of("RunContents.java: rules", "Communes.java: paging", "LawComparison.java: paging",
				"UnitList.java: above", "People.java: paging", "People.java: people", "People.java: person",
				"People.java: reached", "Communes.java: criteria", "Communes.java: lines", "Recognitions.java: of",
				"RunList.java: paging", "RunList.java: runs", "RunList.java: listed");
		try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/thidua/report"))) {
			List<String> open = files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap(RunRightsTests::withoutNeed)
				.toList();
			assertThat(open).containsExactlyInAnyOrderElementsOf(free);
		}
	}

	private static Stream<String> withoutNeed(Path file) {
		try {
			String text = Files.readString(file);
			if (!text.contains("@Component\n")) {
				return Stream.empty();
			}
			List<String> lines = text.lines().toList();
			return Stream.iterate(1, (at) -> at < lines.size(), (at) -> at + 1)
				.filter((at) -> lines.get(at).matches("\tpublic (?!static |record |enum ).*\\(.*"))
				.filter((at) -> !lines.get(at - 1).contains("@Needs"))
				.map((at) -> file.getFileName() + ": " + lines.get(at).replaceAll(".* (\\w+)\\(.*", "$1"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private MvcTestResult get(Role role, String unit, String page) {
		return this.mvc.get().uri(page).with(user(As.account(role, unit))).exchange();
	}

}
