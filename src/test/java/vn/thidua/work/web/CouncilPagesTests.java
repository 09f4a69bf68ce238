package vn.thidua.work.web;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.access.Role;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The council decides on who is eligible, once the period is closed, and says why where
 * it must.
 */
@ApplicationTest
@Transactional
@Sql("/vn/thidua/report/awards.sql")
class CouncilPagesTests {

	private static final String PAGE = "/runs/9001/awards/CSTDCS/council";

	private static final RequestPostProcessor COMMITTEE = account(Role.COMMITTEE, "");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UnitRegister register;

	@BeforeEach
	void aClosedPeriod() {
		this.jdbc.sql("""
				insert into sealed_run (run_id, period, subject, province, sealed_at, sealed_by, reason, digest)
				values (9001, '2023', 'Thi đua 2023', '', current_timestamp, 'an', 'Biên bản', 'x')
				""").update();
	}

	private static RequestPostProcessor account(Role role, String unit) {
		return SecurityMockMvcRequestPostProcessors.user(As.account(role, unit));
	}

	private MvcTestResult get(RequestPostProcessor who, String page) {
		return this.mvc.get().uri(page).with(who).exchange();
	}

	private MvcTestResult decide(RequestPostProcessor who, Map<String, String> typed) {
		var request = this.mvc.post().uri(PAGE).with(who).with(csrf());
		request.param("day", typed.getOrDefault("day", "2024-01-15"));
		request.param("document", typed.getOrDefault("document", "Biên bản 05"));
		typed.forEach((name, value) -> {
			if (!List.of("day", "document").contains(name)) {
				request.param(name, value);
			}
		});
		return request.exchange();
	}

	private List<String> rows() {
		return this.jdbc.sql("""
				select recipient || ' ' || "number" || ' ' || outcome || ' ' || reason from award_decision
				where run_id = 9001 order by recipient, "number"
				""").query(String.class).list();
	}

	private List<String> audited() {
		return this.jdbc.sql(
				"select action || ' ' || subject || ' ' || before_value from audit_event where action like 'council.%' and subject like 'run 9001 %'"
						+ " order by seq")
			.query(String.class)
			.list();
	}

	@Test
	void whoIsEligibleIsListedAndNobodyElse() {
		assertThat(get(COMMITTEE, PAGE)).hasStatusOk()
			.bodyText()
			.contains("Nguyễn Thị An", "Lê Chi", "outcome.P-01", "Đề nghị 0, không đề nghị 0, chưa ghi 2")
			.doesNotContain("Trần Văn Bình", "outcome.P-02");
	}

	@Test
	void decisionsOfAMeetingAreRecordedShownAndAudited() {
		assertThat(decide(COMMITTEE,
				Map.of("seen.P-01", "0", "outcome.P-01", "PROPOSED", "seen.P-03", "0", "outcome.P-03", "DECLINED",
						"reason.P-03", "Vượt tỷ lệ")))
			.hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl(PAGE + "?unit=&page=1");
		assertThat(rows()).containsExactly("P-01 1 PROPOSED ", "P-03 1 DECLINED Vượt tỷ lệ");
		assertThat(audited()).containsExactlyInAnyOrder("council.propose run 9001 CSTDCS P-01 ",
				"council.decline run 9001 CSTDCS P-03 ");
		assertThat(get(COMMITTEE, PAGE)).bodyText()
			.contains("Đề nghị 1, không đề nghị 1, chưa ghi 0", "Hội đồng đề nghị", "họp ngày 15/01/2024",
					"Biên bản 05", ": Vượt tỷ lệ");
		assertThat(get(COMMITTEE, "/runs/9001/awards/CSTDCS")).bodyText()
			.contains("Hội đồng đề nghị", "Hội đồng không đề nghị");
		assertThat(get(COMMITTEE, "/runs/9001/people/P-01")).bodyText().contains("Hội đồng đề nghị", "Biên bản 05");
		assertThat(get(COMMITTEE, "/runs/9001/people/P-02")).bodyText().doesNotContain("Hội đồng");
		this.register.save(new HealthUnit("BV-01", "Bệnh viện Một", null, "", "", 0, null));
		assertThat(get(account(Role.UNIT, "BV-01"), "/runs/9001/people/P-01")).hasStatusOk()
			.bodyText()
			.contains("Hội đồng đề nghị");
		assertThat(get(account(Role.UNIT, "BV-02"), "/runs/9001/people/P-01")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aLaterDecisionReplacesTheEarlierAndLeavesIt() throws UnsupportedEncodingException {
		decide(COMMITTEE, Map.of("seen.P-01", "0", "outcome.P-01", "PROPOSED"));
		decide(COMMITTEE, Map.of("seen.P-01", "1", "outcome.P-01", "DECLINED", "reason.P-01", "=Có đơn"));
		assertThat(rows()).containsExactly("P-01 1 PROPOSED ", "P-01 2 DECLINED =Có đơn");
		assertThat(audited()).last().asString().contains("PROPOSED 2024-01-15 Biên bản 05");
		assertThat(get(COMMITTEE, PAGE)).bodyText()
			.contains("Đề nghị 0, không đề nghị 1, chưa ghi 1", "Quyết định đã thay (1)");
		assertThat(get(COMMITTEE, "/runs/9001/decisions.csv").getResponse().getContentAsString())
			.contains("award,recipient,number,outcome,decided_on,document,reason,recorded_at,recorded_by")
			.contains("CSTDCS,P-01,1,proposed,2024-01-15,Biên bản 05,,")
			.contains("CSTDCS,P-01,2,declined,2024-01-15,Biên bản 05,'=Có đơn,");
	}

	@Test
	void whatIsWrongIsSaidInItsPlaceAndNothingIsRecorded() {
		assertThat(decide(COMMITTEE,
				Map.of("day", "2999-01-01", "document", " ", "seen.P-01", "0", "outcome.P-01", "PROPOSED", "seen.P-03",
						"0", "outcome.P-03", "DECLINED")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ngày họp Hội đồng chưa tới", "Số và ngày của biên bản còn trống", "is-invalid")
			.contains("href=\"#reason-1\">Lê Chi: không đề nghị thì phải ghi lý do", "selected=\"selected\"");
		assertThat(decide(COMMITTEE, Map.of("seen.P-02", "0", "outcome.P-02", "PROPOSED")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("P-02: chưa đủ điều kiện");
		assertThat(decide(COMMITTEE, Map.of("seen.P-01", "0", "outcome.P-01", "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Chưa chọn quyết định");
		assertThat(decide(COMMITTEE, Map.of("seen.P-99", "0", "outcome.P-99", "PROPOSED")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(rows()).isEmpty();
		assertThat(audited()).isEmpty();
	}

	@Test
	void whoeverIsProposedBeyondTheCapIsProposedForAReason() {
		assertThat(decide(COMMITTEE, Map.of("seen.P-03", "0", "outcome.P-03", "PROPOSED")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Lê Chi: đề nghị vượt tỷ lệ thì phải ghi lý do");
		assertThat(
				decide(COMMITTEE, Map.of("seen.P-03", "0", "outcome.P-03", "PROPOSED", "reason.P-03", "P-01 xin rút")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(rows()).containsExactly("P-03 1 PROPOSED P-01 xin rút");
	}

	@Test
	void allWithinTheCapAreProposedAtOnceExceptWhereOtherwiseSaid() {
		this.jdbc.sql("update candidates set \"status\" = 'eligible' where run_id = 9001 and \"award\" = 'CSTDCS'")
			.update();
		assertThat(get(COMMITTEE, PAGE)).bodyText().contains("beyond.P-03").doesNotContain("beyond.P-01");
		assertThat(
				decide(COMMITTEE,
						Map.of("all", "true", "seen.P-01", "0", "seen.P-02", "0", "outcome.P-02", "DECLINED",
								"reason.P-02", "Rút", "seen.P-03", "0", "beyond.P-03", "true", "seen.P-04", "1")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(rows()).containsExactly("P-01 1 PROPOSED ", "P-02 1 DECLINED Rút");
	}

	@Test
	void ofTwoMembersTheSecondIsTold() {
		decide(COMMITTEE, Map.of("seen.P-01", "0", "outcome.P-01", "PROPOSED"));
		assertThat(decide(COMMITTEE, Map.of("seen.P-01", "0", "outcome.P-01", "DECLINED", "reason.P-01", "Khác")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("người khác vừa ghi quyết định", "Khác");
		assertThat(rows()).containsExactly("P-01 1 PROPOSED ");
	}

	@Test
	void beforeThePeriodIsClosedNothingIsDecided() {
		this.jdbc.sql("delete from sealed_run where run_id = 9001").update();
		assertThat(get(COMMITTEE, PAGE)).hasStatusOk()
			.bodyText()
			.contains("chưa được chốt", "/runs/9001/seal")
			.doesNotContain("outcome.P-01");
		assertThat(decide(COMMITTEE, Map.of("seen.P-01", "0", "outcome.P-01", "PROPOSED")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Hãy chốt kỳ trước");
		assertThat(rows()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ADMIN,,200,403", "COMMITTEE,,200,302", "AUDITOR,,200,403", "UNIT,BV-01,404,403" })
	void theCommitteeDecidesAndOthersRead(Role role, String unit, int read, int write) {
		RequestPostProcessor who = account(role, (unit == null) ? "" : unit);
		assertThat(get(who, PAGE)).hasStatus(read);
		assertThat(get(who, "/runs/9001/decisions.csv")).hasStatus(read);
		assertThat(decide(who, Map.of("seen.P-01", "0", "outcome.P-01", "PROPOSED"))).hasStatus(write);
		assertThat(rows()).hasSize((write == 302) ? 1 : 0);
	}

}
