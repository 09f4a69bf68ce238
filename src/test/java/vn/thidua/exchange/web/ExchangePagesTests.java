package vn.thidua.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.exchange.ExchangeData;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages on which a unit brings its report in and everybody takes out what they may
 * see.
 */
@ApplicationTest
@Transactional
class ExchangePagesTests {

	private static final RequestPostProcessor UNIT = user("donvi", Role.UNIT, "DV-A");

	private static final RequestPostProcessor OTHER = user("khac", Role.UNIT, "DV-B");

	private static final RequestPostProcessor COMMITTEE = user("hoidong", Role.COMMITTEE, "");

	private static final RequestPostProcessor AUDITOR = user("kiemtra", Role.AUDITOR, "");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void units() {
		ExchangeData.store(this.units, this.jdbc);
	}

	private static RequestPostProcessor user(String name, Role role, String unit) {
		return SecurityMockMvcRequestPostProcessors.user(new AccountUser(name, "", role, unit, true, true));
	}

	private MvcTestResult get(RequestPostProcessor who, String uri) {
		return this.mvc.get().uri(uri).with(who).exchange();
	}

	private MvcTestResult upload(RequestPostProcessor who, String name, String text) {
		return this.mvc.post()
			.uri("/exchange")
			.multipart()
			.file(new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
			.param("period", "2031")
			.with(who)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult confirm(RequestPostProcessor who, String check) {
		return this.mvc.post().uri(check + "/confirm").with(who).with(csrf()).exchange();
	}

	private static String leadsTo(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	@Test
	void aFileIsCheckedShownAndConfirmed() {
		String check = leadsTo(upload(UNIT, "results.csv", "unit,indicator,actual\nDV-A,CT-1,140.251\n"));
		assertThat(get(UNIT, check)).hasStatusOk()
			.bodyText()
			.contains("<strong class=\"text-break\">results.csv</strong>", "Tệp không có lỗi", "CT-1", "140.251",
					"(trống)", "Xác nhận ghi tất cả");
		assertThat(stored()).isEmpty();
		assertThat(leadsTo(confirm(UNIT, check))).isEqualTo(check);
		assertThat(stored()).containsExactly("140.251");
		assertThat(get(UNIT, check)).hasStatusOk()
			.bodyText()
			.contains("Tệp này đã được ghi cho kỳ này")
			.doesNotContain("Xác nhận ghi tất cả");
		assertThat(get(UNIT, "/exchange")).hasStatusOk().bodyText().contains("Các lần nhập gần đây");
	}

	private List<String> stored() {
		return this.jdbc.sql(
				"select f.typed from submission_figure f join submission s on s.id = f.submission_id where s.period = '2031'")
			.query(String.class)
			.list();
	}

	@Test
	void everyProblemIsShownInItsPlaceAndNothingCanBeConfirmed() {
		String check = leadsTo(
				upload(UNIT, "results.csv", "unit,indicator,actual\nDV-A,CT-1,\"87.096/75.250\"\nDV-B,CT-1,5\n"));
		assertThat(get(UNIT, check)).hasStatusOk()
			.bodyText()
			.contains("Tệp có 2 lỗi", "results.csv", "dòng 2, cột 3", "87.096/75.250", "dòng 3, cột 1",
					"Không có đơn vị &quot;DV-B&quot;")
			.doesNotContain("Xác nhận ghi tất cả");
		confirm(UNIT, check);
		assertThat(stored()).isEmpty();
	}

	@Test
	void aForgottenFileOrTwoAtOnceAreToldOfInTheForm() {
		assertThat(leadsTo(upload(UNIT, "results.csv", ""))).isEqualTo("/exchange");
		MvcTestResult mixed = this.mvc.post()
			.uri("/exchange")
			.multipart()
			.file(new MockMultipartFile("files", "a.zip", "application/zip", new byte[] { 1 }))
			.file(new MockMultipartFile("files", "b.csv", "text/csv", new byte[] { 1 }))
			.param("period", "2031")
			.with(UNIT)
			.with(csrf())
			.exchange();
		assertThat(mixed.getMvcResult().getFlashMap().get("message")).isEqualTo("exchange.files.mixed");
	}

	@Test
	void whatIsNoArchiveIsToldOf() {
		String check = leadsTo(upload(UNIT, "bao-cao.xlsx", "không phải bảng tính"));
		assertThat(get(UNIT, check)).hasStatusOk().bodyText().contains("Tệp có 1 lỗi").contains("bao-cao.xlsx");
	}

	@Test
	void aNameTooLongForTheFileSystemIsTaken() {
		String name = "ế".repeat(150) + ".xlsx";
		String check = leadsTo(upload(UNIT, name, "không phải bảng tính"));
		assertThat(get(UNIT, check)).hasStatusOk().bodyText().contains("Tệp có 1 lỗi", "ế".repeat(60) + ".xlsx");
	}

	@Test
	void theUnitsPageOffersItsTemplateTheUploadAndItsFigures() {
		assertThat(get(UNIT, "/exchange/DV-A/2031")).hasStatusOk()
			.bodyText()
			.contains("Trung tâm Y tế A", "/exchange/DV-A/2031/template.xlsx", "/exchange/2031/export.xlsx?unit=DV-A",
					"Chưa bắt đầu");
		MvcTestResult template = get(UNIT, "/exchange/DV-A/2031/template.xlsx");
		assertThat(template).hasStatusOk();
		assertThat(template.getResponse().getHeader("Content-Disposition")).contains("mau-DV-A-2031.xlsx");
		assertThat(get(UNIT, "/exchange/2031/export.zip")).hasStatusOk();
		assertThat(get(UNIT, "/exchange/2031/export.xlsx?unit=XA-A1")).hasStatusOk();
	}

	@Test
	void theCommitteeAndTheAuditorReadButDoNotBringIn() {
		for (RequestPostProcessor who : List.of(COMMITTEE, AUDITOR)) {
			assertThat(get(who, "/exchange")).hasStatusOk().bodyText().doesNotContain("enctype");
			assertThat(get(who, "/exchange/DV-A/2031")).hasStatusOk().bodyText().doesNotContain("enctype");
			assertThat(get(who, "/exchange/2031/export.zip")).hasStatusOk();
			assertThat(upload(who, "results.csv", "unit,indicator,actual\nDV-A,CT-1,5\n"))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void anotherUnitIsToldThatThereIsNothing() {
		String check = leadsTo(upload(UNIT, "results.csv", "unit,indicator,actual\nDV-A,CT-1,5\n"));
		for (String uri : List.of(check, "/exchange/DV-A/2031", "/exchange/DV-A/2031/template.xlsx",
				"/exchange/2031/export.zip?unit=DV-A", "/exchange/2031/export.xlsx?unit=DV-A", "/exchange/DV-B/2099")) {
			assertThat(get(OTHER, uri)).as(uri).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(confirm(OTHER, check)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(stored()).isEmpty();
	}

	@Test
	void theExportsOfThePageLeadToAllThatIsInReach() {
		for (RequestPostProcessor who : List.of(UNIT, COMMITTEE, AUDITOR)) {
			assertThat(get(who, "/exchange")).hasStatusOk()
				.bodyText()
				.contains("href=\"/exchange/2031/export.xlsx\"")
				.doesNotContain("unit=", "?\"");
			for (String file : List.of("export.xlsx", "export.zip", "export.xlsx?unit=", "export.zip?unit=")) {
				assertThat(get(who, "/exchange/2031/" + file)).as(file).hasStatusOk();
			}
		}
	}

	@Test
	void manyChangesAreShownPageByPage() {
		StringBuilder text = new StringBuilder("unit,indicator,actual\n");
		for (int i = 0; i < 150; i++) {
			this.jdbc.sql(
					"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, 'Chỉ tiêu', 'lượt', 'AT_LEAST', 'PERCENT', true, '', 9)")
				.params("N-" + i)
				.update();
			text.append("DV-A,N-").append(i).append(",5\n");
		}
		String check = leadsTo(upload(UNIT, "results.csv", text.toString()));
		assertThat(get(UNIT, check)).bodyText()
			.contains("Trang 1 trong 2", "mục\">N-99<")
			.doesNotContain("mục\">N-100<");
		assertThat(get(UNIT, check + "?page=2")).bodyText().contains("Trang 2 trong 2", "mục\">N-149<");
	}

}
