package vn.thidua.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The page of the audit trail: who sees it, its filters, its download. */
@ApplicationTest
@Transactional
@WithMockUser(username = "kiemtra", roles = "AUDITOR")
class AuditPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void record() {
		this.log.record(new Actor("lan-vy", Role.UNIT, "XA-01", "10.0.0.7"), "submission.submit",
				"submission XA-77 2031", "=1+1", "SUBMITTED");
		this.log.record(new Actor("minh", Role.COMMITTEE, "", "10.0.0.8"), "submission.accept", "submission XA-78 2031",
				"SUBMITTED", "ACCEPTED");
		this.log.record(Actor.program(), "unheard.of", "thing", "", "");
	}

	@Test
	void everyRowSaysWhoDidWhatWhenFromWhereWithOldAndNew() {
		assertThat(this.mvc.get().uri("/audit")).hasStatusOk()
			.bodyText()
			.contains("lan-vy", "Đơn vị", "từ 10.0.0.7", "Nộp báo cáo", "submission XA-77 2031", "=1+1", "SUBMITTED",
					"Chương trình", "unheard.of");
		assertThat(this.mvc.get().uri("/audit?lang=en")).bodyText().contains("Submitted a report", "from 10.0.0.7");
	}

	@ParameterizedTest
	@EnumSource(names = { "UNIT", "COMMITTEE" }, value = Role.class)
	void whoMayNotReadItIsRefused(Role role) {
		for (String page : new String[] { "/audit", "/audit.csv" }) {
			assertThat(this.mvc.get().uri(page).with(user("ai").roles(role.name()))).as(page)
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.mvc.post().uri("/audit/verify").with(user("ai").roles(role.name())).with(csrf()))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "who=LAN-V", "action=submission.submit", "subject=xa-77",
			"who=lan-vy&action=submission.&subject=2031" })
	void aFilterShowsWhatFitsOnly(String filter) {
		assertThat(this.mvc.get().uri("/audit?" + filter)).hasStatusOk()
			.bodyText()
			.contains("XA-77")
			.doesNotContain("XA-78");
	}

	@Test
	void theBeginningOfACodeFindsAllThatBeginSo() {
		assertThat(this.mvc.get().uri("/audit?action=submission.")).bodyText()
			.contains("XA-77", "XA-78")
			.doesNotContain("<code>unheard.of");
		assertThat(this.mvc.get().uri("/audit?action=ubmission.")).bodyText().doesNotContain("XA-77");
	}

	@Test
	void daysAreThoseOfThisPlaceAndBothCount() {
		String today = LocalDate.now().toString();
		String tomorrow = LocalDate.now().plusDays(1).toString();
		assertThat(this.mvc.get().uri("/audit?from=" + today + "&to=" + tomorrow)).bodyText().contains("XA-77");
		assertThat(this.mvc.get().uri("/audit?from=" + tomorrow)).hasStatusOk().bodyText().doesNotContain("XA-77");
		this.jdbc
			.sql("update audit_event set happened_at = timestamp with time zone '2020-02-29 12:00:00+00'"
					+ " where subject = 'submission XA-77 2031'")
			.update();
		assertThat(this.mvc.get().uri("/audit?from=2020-02-29&to=2020-02-29")).bodyText()
			.contains("XA-77")
			.doesNotContain("XA-78");
		assertThat(this.mvc.get().uri("/audit?to=2020-02-28")).bodyText().doesNotContain("XA-77");
		assertThat(this.mvc.get().uri("/audit?from=2020-03-01")).bodyText().doesNotContain("XA-77");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "from=2031-02-30", "to=hôm qua", "from=2031-02-02&to=2031-02-01", "from=%2B999999999-01-01" })
	void aDayThatIsNoneIsSaidAndNothingTypedIsLost(String days) {
		assertThat(this.mvc.get().uri("/audit?who=ai-do&" + days)).hasStatusOk()
			.bodyText()
			.contains("Chưa lọc được", "aria-invalid=\"true\"", "value=\"ai-do\"");
		assertThat(this.mvc.get().uri("/audit.csv?" + days)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void theDownloadHoldsWhatTheFilterShowsAndNoFormula() throws Exception {
		MvcTestResult result = this.mvc.get().uri("/audit.csv?subject=XA-77").exchange();
		assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		String csv = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFFseq,happened_at,actor").contains(",lan-vy,UNIT,10.0.0.7,", ",'=1+1,");
		assertThat(csv.lines()).hasSize(2);
		assertThat(this.mvc.get().uri("/audit?action=audit.export")).bodyText().contains("subject=XA-77");
	}

	@Test
	void verifyingShowsTheLastRowAndTheFirstFaultyOne() {
		MvcTestResult whole = this.mvc.post().uri("/audit/verify").with(csrf()).exchange();
		assertThat(whole).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/audit").flashAttrs(whole.getMvcResult().getFlashMap())).bodyText()
			.contains("Nhật ký nguyên vẹn", "Dòng cuối");
		this.jdbc.sql("update audit_event set actor = 'kẻ khác' where subject = 'submission XA-77 2031'").update();
		MvcTestResult broken = this.mvc.post().uri("/audit/verify").with(csrf()).exchange();
		assertThat(this.mvc.get().uri("/audit").flashAttrs(broken.getMvcResult().getFlashMap())).bodyText()
			.contains("Nhật ký không nguyên vẹn", "đã bị sửa nội dung", "Cần có", "kẻ khác");
	}

}
