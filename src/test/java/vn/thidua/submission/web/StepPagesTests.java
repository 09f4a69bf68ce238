package vn.thidua.submission.web;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Which step leads where, from which state and by whom. */
class StepPagesTests extends ReportWalk {

	private static final Map<String, RequestPostProcessor> WHO = Map.of("unit", UNIT, "other", OTHER, "below", COMMUNE,
			"committee", COMMITTEE, "admin", ADMIN, "auditor", AUDITOR);

	private long id;

	@BeforeEach
	void aDraft() {
		aPlan();
		this.id = begun(UNIT, "DV-A");
	}

	private void in(String state) {
		this.jdbc.sql("update submission set state = ? where id = ?").params(state, this.id).update();
	}

	private RequestPostProcessor who(String name) {
		return Objects.requireNonNull(WHO.get(name));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			DRAFT,     figures, unit,      302, DRAFT
			RETURNED,  figures, unit,      302, RETURNED
			SUBMITTED, figures, unit,      409, SUBMITTED
			ACCEPTED,  figures, unit,      409, ACCEPTED
			DRAFT,     figures, other,     404, DRAFT
			DRAFT,     figures, below,     404, DRAFT
			DRAFT,     figures, committee, 403, DRAFT
			DRAFT,     figures, admin,     403, DRAFT
			DRAFT,     figures, auditor,   403, DRAFT
			DRAFT,     submit,  unit,      302, SUBMITTED
			RETURNED,  submit,  unit,      302, SUBMITTED
			SUBMITTED, submit,  unit,      409, SUBMITTED
			ACCEPTED,  submit,  unit,      409, ACCEPTED
			DRAFT,     submit,  other,     404, DRAFT
			DRAFT,     submit,  committee, 403, DRAFT
			DRAFT,     submit,  admin,     403, DRAFT
			DRAFT,     submit,  auditor,   403, DRAFT
			SUBMITTED, return,  committee, 302, RETURNED
			DRAFT,     return,  committee, 409, DRAFT
			RETURNED,  return,  committee, 409, RETURNED
			ACCEPTED,  return,  committee, 409, ACCEPTED
			SUBMITTED, return,  unit,      403, SUBMITTED
			SUBMITTED, return,  other,     404, SUBMITTED
			SUBMITTED, return,  admin,     403, SUBMITTED
			SUBMITTED, return,  auditor,   403, SUBMITTED
			SUBMITTED, accept,  committee, 302, ACCEPTED
			DRAFT,     accept,  committee, 409, DRAFT
			RETURNED,  accept,  committee, 409, RETURNED
			ACCEPTED,  accept,  committee, 409, ACCEPTED
			SUBMITTED, accept,  unit,      403, SUBMITTED
			SUBMITTED, accept,  admin,     403, SUBMITTED
			SUBMITTED, accept,  auditor,   403, SUBMITTED
			ACCEPTED,  reopen,  committee, 302, RETURNED
			DRAFT,     reopen,  committee, 409, DRAFT
			SUBMITTED, reopen,  committee, 409, SUBMITTED
			RETURNED,  reopen,  committee, 409, RETURNED
			ACCEPTED,  reopen,  unit,      403, ACCEPTED
			ACCEPTED,  reopen,  admin,     403, ACCEPTED
			ACCEPTED,  reopen,  auditor,   403, ACCEPTED
			""")
	void everyStepIsTakenOnlyFromItsStatesAndByItsRole(String before, String step, String name, int status,
			String after) {
		in(before);
		assertThat(post(who(name), "/submissions/" + this.id + "/" + step,
				Map.of("version", String.valueOf(version(this.id)), "reason", "Nhầm số", "figure.CT-1", "5")))
			.hasStatus(status);
		assertThat(state(this.id)).isEqualTo(after);
	}

	@ParameterizedTest
	@CsvSource({ "unit,200", "other,404", "below,404", "committee,200", "admin,200", "auditor,200" })
	void whoMayReadSeesEveryPageAndOthersNone(String name, int status) {
		for (String page : new String[] { "DV-A/2031", this.id + "/check", this.id + "/history",
				this.id + "/evidence" }) {
			assertThat(get(who(name), "/submissions/" + page)).hasStatus(status);
		}
	}

	@Test
	void theAuditorReadsAndIsOfferedNothingToDo() {
		in("SUBMITTED");
		assertThat(get(AUDITOR, "/submissions/DV-A/2031")).bodyText()
			.contains("Đã nộp", "Lượt khám bệnh")
			.doesNotContain("/accept", "/return", "/figures");
		in("DRAFT");
		assertThat(get(AUDITOR, "/submissions/DV-A/2031")).bodyText().doesNotContain("/figures", "/submit");
	}

	@Test
	void aStepWithoutItsReasonIsRefusedInItsPlace() {
		in("SUBMITTED");
		assertThat(step(COMMITTEE, this.id, "return", "  ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("phải ghi lý do", "is-invalid");
		in("ACCEPTED");
		assertThat(step(COMMITTEE, this.id, "reopen", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(state(this.id)).isEqualTo("ACCEPTED");
	}

	@Test
	void theReasonStandsOnTopOfTheFormThatIsReturned() {
		step(UNIT, this.id, "submit", "");
		step(COMMITTEE, this.id, "return", "Thiếu sổ khám");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText()
			.contains("hoidong trả lại lúc", "Thiếu sổ khám", "name=\"figure.CT-1\"");
		step(UNIT, this.id, "submit", "");
		step(COMMITTEE, this.id, "accept", "");
		step(COMMITTEE, this.id, "reopen", "Số liệu đính chính");
		assertThat(get(UNIT, "/submissions/DV-A/2031?lang=en")).bodyText()
			.contains("Returned by hoidong", "Số liệu đính chính");
	}

	@Test
	void theSecondMemberIsToldWhoWasFirst() {
		step(UNIT, this.id, "submit", "");
		String seen = String.valueOf(version(this.id));
		RequestPostProcessor second = user("binh", Role.COMMITTEE, "");
		post(COMMITTEE, "/submissions/" + this.id + "/return", Map.of("version", seen, "reason", "Thiếu sổ khám"));
		assertThat(post(second, "/submissions/" + this.id + "/accept", Map.of("version", seen)))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("hoidong", "Trả lại", "Thiếu sổ khám");
		step(UNIT, this.id, "submit", "");
		assertThat(post(second, "/submissions/" + this.id + "/accept", Map.of("version", seen)))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("có người khác vừa thay đổi", "Thiếu sổ khám");
		assertThat(state(this.id)).isEqualTo("SUBMITTED");
	}

	@Test
	void afterTheDeadlineAReportIsLateAndInAClosedPeriodNothingChanges() {
		this.jdbc.sql("update reporting_period set deadline = date '2020-01-01' where code = '2031'").update();
		assertThat(get(UNIT, "/submissions/" + this.id + "/check")).bodyText().contains("sẽ bị ghi là nộp muộn");
		step(UNIT, this.id, "submit", "");
		assertThat(get(COMMITTEE, "/submissions/DV-A/2031")).bodyText().contains("Nộp muộn");
		this.jdbc.sql("update reporting_period set state = 'closed' where code = '2031'").update();
		assertThat(step(COMMITTEE, this.id, "accept", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("kỳ báo cáo đã đóng");
		assertThat(post(UNIT, "/submissions/XA-A/2031/begin", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void anInterimReportSaysThatFiguresCountFromTheStartOfTheYear() {
		this.jdbc.sql("insert into reporting_period values ('2031-Q3', 0, '', date '2031-10-10', true, '', 'open')")
			.update();
		post(UNIT, "/submissions/DV-A/2031-Q3/begin", Map.of());
		assertThat(get(UNIT, "/submissions/DV-A/2031-Q3")).bodyText()
			.contains("lũy kế từ đầu năm đến hết kỳ", "Quý III năm 2031", "Ghi số lũy kế từ đầu năm");
		assertThat(get(UNIT, "/submissions/DV-A/2031")).bodyText().doesNotContain("lũy kế");
	}

	@Test
	void guessesAreToldThatThereIsNothing() {
		assertThat(get(UNIT, "/submissions/999999/history")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(UNIT, "/submissions/999999/submit", Map.of("version", "0"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(UNIT, "/submissions/DV-B/2031/begin", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
	}

}
