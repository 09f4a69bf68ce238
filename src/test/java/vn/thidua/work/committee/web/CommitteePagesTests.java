package vn.thidua.work.committee.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.work.committee.PeriodFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The committee's pages and what they do, in both languages. */
@ApplicationTest
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

	/** Starts an assessment of whoever is accepted, as if it had finished at once. */
	private long assessed(long seen) {
		MvcTestResult started = post(PAGE + "/assessment", "leaveOut", "true", "seen", String.valueOf(seen));
		String address = String.valueOf(started.getResponse().getRedirectedUrl());
		assertThat(address).matches("/runs/\\d+/progress");
		long run = Long.parseLong(address.split("/")[2]);
		this.jdbc.sql("update run set status = 'finished' where id = ?").param(run).update();
		return run;
	}

	private void figuresCanBeRead() {
		this.jdbc.sql("update submission_figure set typed = '95', figure = '95' where typed = 'gần 5'").update();
	}

	@Test
	void anAssessmentThatStartsLeadsToItsProgress() {
		figuresCanBeRead();
		MvcTestResult started = post(PAGE + "/assessment");
		assertThat(started).hasStatus3xxRedirection();
		long run = this.jdbc.sql("select run_id from period_run where period = '2045'").query(Long.class).single();
		assertThat(started).hasRedirectedUrl("/runs/" + run + "/progress");
		assertThat(post(PAGE + "/assessment")).hasRedirectedUrl(PAGE)
			.flash()
			.extractingByKey("refused")
			.asString()
			.contains("hoidong", "(lần " + run + ")", "đang chạy");
		assertThat(this.mvc.get().uri(PAGE)).bodyText()
			.contains("href=\"/runs/" + run + "/progress\"", "1/3")
			.doesNotContain("name=\"before\"", "Báo cáo đã thay đổi sau lần đánh giá");
	}

	@Test
	void twoRunsAreListedWithWhatHasChangedSinceAndCompared() {
		figuresCanBeRead();
		long first = assessed(0);
		this.fixture.submission("TR-A", "ACCEPTED", false);
		long second = assessed(first);
		this.jdbc.sql("update submission set version = 7 where unit_code = 'TR-B'").update();
		this.jdbc.sql("update submission set state = 'RETURNED', version = 4 where unit_code = 'TR-A'").update();
		this.jdbc.sql("update submission set state = 'ACCEPTED', version = 4 where unit_code = 'TR-C'").update();
		assertThat(this.mvc.get().uri(PAGE)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Các lần đánh giá làm từ báo cáo", "/runs/" + second + "\"", "2/2",
					"bỏ các đơn vị chưa tiếp nhận", "3 đơn vị đã thay đổi", "/runs/" + first + "\"", "1/1",
					"2 đơn vị đã thay đổi")
			.containsSubsequence("Báo cáo đã thay đổi sau lần đánh giá " + second, "/submissions/TR-A/2045",
					"Trung tâm A", "không còn được tiếp nhận", "/submissions/TR-B/2045", "Trung tâm B",
					"đã sửa và được tiếp nhận lại", "/submissions/TR-C/2045", "Trung tâm C", "mới được tiếp nhận")
			.containsSubsequence("action=\"" + PAGE + "/compare\"", "name=\"before\"",
					"value=\"" + first + "\" selected", "name=\"after\"", "value=\"" + second + "\" selected");
		comparedAs(first, second, first, second);
		comparedAs(second, first, first, second);
		assertThat(this.mvc.get().uri(PAGE + "/compare?before=" + second + "&after=" + second))
			.hasRedirectedUrl("/runs/" + second);
		assertThat(this.mvc.get().uri(PAGE + "/compare?before=" + first + "&after=" + (second + 1)))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private void comparedAs(long before, long after, long earlier, long later) {
		assertThat(this.mvc.get()
			.uri(PAGE + "/compare?before=" + before + "&after=" + after)
			.exchange()
			.getResponse()
			.getRedirectedUrl()).matches("/runs/" + earlier + "/(differences|compare)/" + later);
	}

	@Test
	void aRunThatIsNotFinishedIsNotCompared() {
		figuresCanBeRead();
		long first = assessed(0);
		long second = assessed(first);
		this.jdbc.sql("update run set status = 'failed', failure = 'Mất điện' where id = ?").param(second).update();
		assertThat(this.mvc.get().uri(PAGE)).bodyText().contains("Mất điện").doesNotContain("name=\"before\"");
		assertThat(this.mvc.get().uri(PAGE + "/compare?before=" + first + "&after=" + second))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private void letter(String account, String state, String failure) {
		this.jdbc
			.sql("""
					insert into notice_mail (unit_code, period, account_name, address, subject, body, state, attempts,
						due_at, failure, created_at, ended_at)
					values ('TR-A', '2045', ?, ?, 's', 'b', ?, 5, timestamp with time zone '2045-03-01 08:00:00+07', ?,
						timestamp with time zone '2045-03-01 07:00:00+07', timestamp with time zone '2045-03-01 08:09:00+07')
					""")
			.params(account, account + "@donvi.example", state, failure)
			.update();
	}

	@Test
	void lettersThatDidNotArriveAreNamedAndTriedAgain() {
		assertThat(this.mvc.get().uri(PAGE)).bodyText().doesNotContain("Không gửi được thư");
		letter("an", "failed", "550 no such user");
		letter("binh", "sent", "");
		assertThat(this.mvc.get().uri(PAGE)).bodyText()
			.containsSubsequence("Không gửi được thư tới 1 địa chỉ", "Trung tâm A", "an@donvi.example",
					"550 no such user", "01/03/2045", "action=\"" + PAGE + "/mails\"", "Gửi lại")
			.doesNotContain("binh@donvi.example");
		assertThat(post(PAGE + "/mails")).hasRedirectedUrl(PAGE).flash().containsEntry("message", "Sẽ gửi lại 1 thư.");
		assertThat(this.jdbc.sql("select account_name from notice_mail where period = '2045' and state = 'pending'")
			.query(String.class)
			.list()).containsExactly("an");
		assertThat(this.mvc.get().uri(PAGE)).bodyText().doesNotContain("Không gửi được thư");
	}

	@Test
	@WithMockUser(roles = "AUDITOR")
	void anAuditorReadsOfLettersWithoutTryingThemAgain() {
		letter("an", "failed", "550 no such user");
		assertThat(this.mvc.get().uri(PAGE)).bodyText()
			.contains("an@donvi.example")
			.doesNotContain(PAGE + "/mails", "Gửi lại");
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
