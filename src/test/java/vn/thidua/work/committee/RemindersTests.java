package vn.thidua.work.committee;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.NotFound;
import vn.thidua.notice.Notice;
import vn.thidua.notice.Notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.work.committee.PeriodFixture.AUDITOR;
import static vn.thidua.work.committee.PeriodFixture.COMMITTEE;
import static vn.thidua.work.committee.PeriodFixture.unitActor;

/** Who is reminded, and how often. */
@ApplicationTest
@Transactional
class RemindersTests {

	@Autowired
	private Reminders reminders;

	@Autowired
	private Notices notices;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void threeUnitsWaitedForAndTwoNot() {
		PeriodFixture fixture = new PeriodFixture(this.jdbc, "2042").period("2099-01-10", "open").indicator("NH-1");
		List.of("A", "B", "C", "D", "E")
			.forEach((one) -> fixture.unit("NH-" + one, "Đơn vị " + one)
				.target("NH-" + one, "NH-1", "100", "2042-01-01"));
		fixture.submission("NH-B", "DRAFT", false);
		fixture.submission("NH-C", "RETURNED", false);
		fixture.submission("NH-D", "SUBMITTED", false);
		fixture.submission("NH-E", "ACCEPTED", false);
		fixture.account("nh-a", "NH-A", "").account("nh-b", "NH-B", "");
	}

	private long told(String unit) {
		return this.notices.unread(unitActor(unit));
	}

	@Test
	void allThatTheCommitteeWaitsForAreRemindedOnceADay() {
		assertThat(this.reminders.all(COMMITTEE, "2042", false)).isEqualTo(new Reminded(3, 0, 1));
		assertThat(List.of(told("NH-A"), told("NH-B"), told("NH-C"), told("NH-D"), told("NH-E"))).containsExactly(1L,
				1L, 1L, 0L, 0L);
		assertThatExceptionOfType(CommitteeRefused.class).isThrownBy(() -> this.reminders.all(COMMITTEE, "2042", false))
			.withMessage("remind.allToday");
		assertThat(this.reminders.all(COMMITTEE, "2042", true).units()).isEqualTo(3);
		assertThat(told("NH-A")).isEqualTo(2);
	}

	@Test
	void oneUnitIsRemindedAgainTheSameDayOnlyOnDemand() {
		this.reminders.one(COMMITTEE, "2042", "NH-A", false);
		assertThatExceptionOfType(CommitteeRefused.class)
			.isThrownBy(() -> this.reminders.one(COMMITTEE, "2042", "NH-A", false))
			.withMessage("remind.today");
		this.reminders.one(COMMITTEE, "2042", "NH-A", true);
		assertThat(told("NH-A")).isEqualTo(2);
		assertThat(this.reminders.all(COMMITTEE, "2042", false)).isEqualTo(new Reminded(2, 1, 1));
	}

	@Test
	void yesterdaysReminderDoesNotStandInTheWay() {
		this.reminders.one(COMMITTEE, "2042", "NH-A", false);
		this.jdbc.sql("update unit_reminder set reminded_on = dateadd(day, -1, reminded_on)").update();
		assertThat(this.reminders.one(COMMITTEE, "2042", "NH-A", false).units()).isOne();
	}

	@Test
	void theNoticeNamesTheDeadlineAndLeadsToTheUnitsPage() {
		this.reminders.one(COMMITTEE, "2042", "NH-A", false);
		Notice notice = this.notices.page(unitActor("NH-A"), 0).get(0);
		assertThat(notice).extracting(Notice::code, Notice::period, Notice::details, Notice::path)
			.containsExactly("remind", "2042", List.of("10/01/2099"), "/work/units/NH-A/2042");
	}

	@Test
	void aReminderAfterTheDeadlineSaysSo() {
		this.jdbc.sql("update reporting_period set deadline = date '2020-01-10' where code = '2042'").update();
		this.reminders.one(COMMITTEE, "2042", "NH-A", false);
		assertThat(this.notices.page(unitActor("NH-A"), 0).get(0).code()).isEqualTo("overdue");
	}

	@Test
	void nobodyIsRemindedWithoutNeed() {
		assertThatExceptionOfType(CommitteeRefused.class)
			.isThrownBy(() -> this.reminders.one(COMMITTEE, "2042", "NH-D", false))
			.withMessage("remind.done");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.reminders.one(COMMITTEE, "2042", "NH-Z", false));
		this.jdbc.sql("update reporting_period set state = 'closed' where code = '2042'").update();
		assertThatExceptionOfType(CommitteeRefused.class).isThrownBy(() -> this.reminders.all(COMMITTEE, "2042", false))
			.withMessage("closed");
	}

	@Test
	void onlyTheCommitteeReminds() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.reminders.all(AUDITOR, "2042", false));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.reminders.one(unitActor("NH-A"), "2042", "NH-A", false));
	}

}
