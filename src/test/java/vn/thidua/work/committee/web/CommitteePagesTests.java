package vn.thidua.work.committee.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.work.committee.PeriodFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The committee's pages and what they do, in both languages. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
@WithMockUser(username = "hoidong", roles = "COMMITTEE")
class CommitteePagesTests {

	private static final String PAGE = "/work/periods/2045";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private PeriodFixture fixture;

	@BeforeEach
	void aPeriod() {
		this.jdbc.sql("update reporting_period set state = 'closed'").update();
		this.fixture = new PeriodFixture(this.jdbc, "2045").period("2099-01-10", "open").indicator("TR-1");
		List.of("A", "B", "C")
			.forEach((one) -> this.fixture.unit("TR-" + one, "Trung tâm " + one)
				.target("TR-" + one, "TR-1", "100", "2045-01-01"));
		this.fixture.figure(this.fixture.submission("TR-B", "ACCEPTED", true), "TR-1", "FIGURE", "gần 5");
		this.fixture.submission("TR-C", "RETURNED", false);
	}

	private static RequestPostProcessor unit(String code) {
		return SecurityMockMvcRequestPostProcessors
			.user(new AccountUser("donvi", "{noop}x", Role.UNIT, code, true, true));
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.mvc.post().uri(path).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	@Test
	void thePageShowsCountsAndEveryUnit() {
		assertThat(this.mvc.get().uri(PAGE)).hasStatusOk()
			.bodyText()
			.contains("Tiếp nhận báo cáo: Năm 2045", "Hạn nộp: hết ngày 10/01/2099", "Trung tâm A", "Chưa bắt đầu",
					"Nộp muộn", "Bị trả lại", "data-label=\"Đã tiếp nhận\"", "/submissions/TR-B/2045", "Nhắc tất cả",
					"2 đơn vị chưa nộp hoặc bị trả lại", "minh họa");
	}

	@Test
	void thePageIsThereInEnglish() {
		assertThat(this.mvc.get().uri(PAGE + "?lang=en&show=returned")).hasStatusOk()
			.bodyText()
			.contains("Receiving reports: Year 2045", "1 units.", "Trung tâm C", "Remind all")
			.doesNotContain("/submissions/TR-A/2045");
	}

	@Test
	@WithMockUser(roles = "AUDITOR")
	void anAuditorReadsItWithoutButtons() {
		assertThat(this.mvc.get().uri(PAGE)).hasStatusOk()
			.bodyText()
			.contains("Trung tâm A")
			.doesNotContain("Nhắc tất cả", "/assessment\"");
		assertThat(post(PAGE + "/remind")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(PAGE + "/mails")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(PAGE + "/assessment")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(PAGE + "/assessment")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void anAdministratorAssessesButDoesNotRemind() {
		assertThat(this.mvc.get().uri(PAGE)).bodyText().contains("/assessment\"").doesNotContain("Nhắc tất cả");
		assertThat(post(PAGE + "/remind")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(PAGE + "/assessment")).hasStatusOk();
	}

	@Test
	void aUnitHasNoBusinessThere() {
		assertThat(this.mvc.get().uri(PAGE).with(unit("TR-A"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri(PAGE + "/compare?before=1&after=2").with(unit("TR-A")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aPeriodThatIsNotThereIsNotFound() {
		assertThat(this.mvc.get().uri("/work/periods/1999")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(PAGE + "/compare?before=1&after=2")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void oneClickRemindsAllAndTheUnitFindsItsNotice() {
		assertThat(post(PAGE + "/remind")).hasStatus3xxRedirection()
			.flash()
			.extractingByKey("message")
			.asString()
			.contains("Đã nhắc 2 đơn vị", "2 đơn vị chưa có tài khoản");
		assertThat(this.mvc.get().uri("/notices").with(unit("TR-A"))).hasStatusOk()
			.bodyText()
			.contains("1 thông báo chưa đọc", "Nhắc nộp báo cáo kỳ năm 2045: hạn nộp ngày 10/01/2099.",
					"href=\"/work/units/TR-A/2045\"", "text-bg-warning ms-1");
		assertThat(this.mvc.post().uri("/notices/read").with(unit("TR-A")).with(csrf())).hasRedirectedUrl("/notices");
		assertThat(this.mvc.get().uri("/notices?lang=en").with(unit("TR-A"))).bodyText()
			.contains("No unread notices", "Reminder: the report for year 2045 is due on 10/01/2099.")
			.doesNotContain("text-bg-warning ms-1");
	}

	@Test
	void aSecondReminderOnTheSameDayAsksFirst() {
		post(PAGE + "/remind", "unit", "TR-A");
		MvcTestResult second = post(PAGE + "/remind", "unit", "TR-A");
		assertThat(second).flash()
			.containsEntry("again", "TR-A")
			.extractingByKey("refused")
			.asString()
			.contains("Hôm nay đã nhắc");
		assertThat(this.mvc.get().uri(PAGE).flashAttr("refused", "Hôm nay").flashAttr("again", "TR-A")).bodyText()
			.contains("Vẫn nhắc lại", "name=\"unit\" value=\"TR-A\"");
		assertThat(post(PAGE + "/remind", "unit", "TR-A", "again", "true")).flash().containsKey("message");
	}

	@Test
	void beforeAssessingThePageSaysWhoIsMissingAndWhatTheChoiceMeans() {
		assertThat(this.mvc.get().uri(PAGE + "/assessment")).hasStatusOk()
			.bodyText()
			.contains("1/3 đơn vị có báo cáo đã tiếp nhận", "2 đơn vị chưa có báo cáo được tiếp nhận", "Trung tâm A",
					"Trung tâm C", "thứ hạng", "name=\"leaveOut\"");
	}

	@Test
	void anErrorOfAReportIsShownWithItsUnit() {
		assertThat(post(PAGE + "/assessment", "leaveOut", "true")).hasStatusOk()
			.bodyText()
			.contains("Chưa đánh giá được: 1 lỗi", "results.csv", "gần 5", "href=\"/submissions/TR-B/2045\"",
					"href=\"#problem-1\"");
	}

	@Test
	void whatCannotBeAssessedIsSaidInWords() {
		this.jdbc.sql("update submission set state = 'SUBMITTED' where period = '2045'").update();
		assertThat(post(PAGE + "/assessment")).hasStatus3xxRedirection()
			.flash()
			.extractingByKey("refused")
			.isEqualTo("Chưa đánh giá được: chưa có báo cáo nào được tiếp nhận.");
	}

	@Test
	void workLeadsEachRoleToItsOwn() {
		assertThat(this.mvc.get().uri("/work")).hasRedirectedUrl(PAGE);
		assertThat(this.mvc.get().uri("/work").with(unit("TR-A"))).hasRedirectedUrl("/work/units/TR-A/2045");
	}

	@Test
	void ofTheOpenPeriodsTheOneDueNextIsWorkedOn() {
		new PeriodFixture(this.jdbc, "2046").period("2098-01-10", "open");
		new PeriodFixture(this.jdbc, "2047").period("2020-01-10", "open");
		assertThat(this.mvc.get().uri("/work")).hasRedirectedUrl("/work/periods/2046");
		this.jdbc.sql("update reporting_period set deadline = date '2019-01-10' where code <> '2047'").update();
		assertThat(this.mvc.get().uri("/work")).hasRedirectedUrl("/work/periods/2047");
	}

	@Test
	void withoutAPeriodThePageSaysSo() {
		this.jdbc.sql("update reporting_period set state = 'closed'").update();
		assertThat(this.mvc.get().uri("/work").with(unit("TR-A"))).hasStatusOk()
			.bodyText()
			.contains("Chưa có kỳ báo cáo nào đang mở");
		assertThat(this.mvc.get().uri("/work")).hasStatus3xxRedirection();
		this.jdbc.sql("delete from reporting_period").update();
		assertThat(this.mvc.get().uri("/work")).hasStatusOk().bodyText().contains("Chưa có kỳ báo cáo nào đang mở");
	}

	@Test
	void anotherUnitsNoticeIsNotFound() {
		post(PAGE + "/remind", "unit", "TR-A");
		long id = this.jdbc.sql("select max(id) from notice where unit_code = 'TR-A'").query(Long.class).single();
		assertThat(this.mvc.post().uri("/notices/" + id + "/read").with(unit("TR-B")).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri("/notices/" + id + "/read").with(unit("TR-A")).with(csrf()))
			.hasStatus3xxRedirection();
	}

}
