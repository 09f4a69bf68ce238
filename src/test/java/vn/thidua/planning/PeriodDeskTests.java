package vn.thidua.planning;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Periods are opened, moved, closed and reopened by those who may. */
@ApplicationTest
@Transactional
class PeriodDeskTests {

	private static final Actor ADMIN = new Actor("quantri", Role.ADMIN, "", "127.0.0.1");

	private static final LocalDate DEADLINE = LocalDate.of(2032, 1, 10);

	@Autowired
	private PeriodDesk desk;

	@Autowired
	private JdbcClient jdbc;

	private ReportingPeriod open(String code) {
		return this.desk.open(ADMIN, code, " Năm ", DEADLINE, "Bắc Giang", true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2031", "2031-H1", "2031-Q3", "2031-M06", "2031-M09" })
	void aPeriodIsOpenedMovedClosedAndReopened(String code) {
		ReportingPeriod opened = open(code);
		assertThat(this.desk.of(code)).isEqualTo(opened);
		assertThat(opened.open()).isTrue();
		assertThat(opened.title()).isEqualTo("Năm");
		ReportingPeriod moved = this.desk.moveDeadline(ADMIN, code, opened.version(), DEADLINE.plusDays(5));
		ReportingPeriod closed = this.desk.close(ADMIN, code, moved.version());
		assertThat(closed.open()).isFalse();
		ReportingPeriod reopened = this.desk.reopen(ADMIN, code, closed.version());
		assertThat(this.desk.of(code)).isEqualTo(reopened);
		assertThat(reopened.deadline()).isEqualTo(DEADLINE.plusDays(5));
		assertThat(reopened.illustrative()).isTrue();
		assertThat(this.jdbc.sql("select action from audit_event where subject = ? order by seq")
			.param("period " + code)
			.query(String.class)
			.list()).containsExactly("periods.open", "periods.deadline", "periods.close", "periods.reopen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2031-H3", "2031-M13", "31", "2031-Q5", "quý 1" })
	void whatIsNoPeriodIsRefused(String code) {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> open(code)).withMessage("periods.code");
	}

	@Test
	void aPeriodIsOpenedOnce() {
		open("2031");
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> open("2031")).withMessage("periods.twice");
	}

	@Test
	void aProvinceIsKeptInTheSpellingOfTheListAndAnUnknownOneIsRefused() {
		assertThat(this.desk.open(ADMIN, "2031-Q1", "", LocalDate.of(2031, 12, 31), "Tỉnh Hoà Bình", false).province())
			.isEqualTo("Hòa Bình");
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.desk.open(ADMIN, "2031-Q2", "", LocalDate.of(2031, 12, 31), "Hoa Binh", false))
			.withMessage("periods.province");
	}

	@Test
	void aDeadlineMayNotLieBeforeThePeriodBegins() {
		LocalDate first = LocalDate.of(2031, 7, 1);
		assertThat(this.desk.open(ADMIN, "2031-H2", "", first, "", false).deadline()).isEqualTo(first);
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.desk.open(ADMIN, "2031-Q3", "", first.minusDays(1), "", false))
			.withMessage("periods.deadline.early");
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.desk.open(ADMIN, "2031-Q3", "", null, "", false))
			.withMessage("periods.deadline");
	}

	@Test
	void ofTwoAtOnceTheSecondIsRefused() {
		ReportingPeriod opened = open("2031");
		this.desk.close(ADMIN, "2031", opened.version());
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.desk.moveDeadline(ADMIN, "2031", opened.version(), DEADLINE.plusDays(1)))
			.withMessage("overtaken");
	}

	@Test
	void aClosedPeriodKeepsItsDeadline() {
		ReportingPeriod closed = this.desk.close(ADMIN, "2031", open("2031").version());
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.desk.moveDeadline(ADMIN, "2031", closed.version(), DEADLINE.plusDays(1)))
			.withMessage("periods.closed");
	}

	@ParameterizedTest
	@EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void onlyAnAdministratorMayManagePeriods(Role role) {
		Actor other = new Actor("an", role, "DV-A", "");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.open(other, "2031", "", DEADLINE, "", false));
		int version = open("2031").version();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.close(other, "2031", version));
		assertThat(this.desk.all()).extracting(ReportingPeriod::code).contains("2031");
	}

	@Test
	void thereIsNoPeriodThatWasNotOpened() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.desk.of("2039"));
	}

}
