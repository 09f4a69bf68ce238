package vn.thidua.work.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.work.committee.PeriodFixture.AUDITOR;
import static vn.thidua.work.committee.PeriodFixture.COMMITTEE;

/** Who has reported for a period, who has not, and who is late. */
@ApplicationTest
@Transactional
class PeriodUnitsTests {

	@Autowired
	private PeriodUnits units;

	@Autowired
	private Plans plans;

	@Autowired
	private JdbcClient jdbc;

	private PeriodFixture fixture;

	@BeforeEach
	void unitsInEveryStanding() {
		this.fixture = new PeriodFixture(this.jdbc, "2041").period("2042-01-10", "open")
			.indicator("KY-1")
			.indicator("KY-2")
			.indicator("KY-3");
		List.of("A", "B", "C", "D", "E", "F", "G", "H")
			.forEach((one) -> this.fixture.unit("KY-" + one, "Đơn vị " + one));
		List.of("A", "B", "C", "D", "E")
			.forEach((one) -> this.fixture.target("KY-" + one, "KY-1", "100", "2041-01-01")
				.target("KY-" + one, "KY-2", "100", "2041-01-01"));
		this.fixture.submission("KY-B", "DRAFT", false);
		this.fixture.submission("KY-C", "SUBMITTED", true);
		this.fixture.submission("KY-D", "RETURNED", true);
		this.fixture.submission("KY-E", "ACCEPTED", false);
	}

	private static ReportingPeriod due(String deadline) {
		return new ReportingPeriod("2041", 0, "", LocalDate.parse(deadline), true, "", ReportingPeriod.OPEN);
	}

	private UnitLine line(String unit) {
		return this.units.lines(COMMITTEE, due("2042-01-10"), UnitFilter.ALL, 0)
			.stream()
			.filter((one) -> one.unitCode().equals(unit))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void everyUnitWithATargetIsCountedOnceInItsStanding() {
		assertThat(this.units.counts(COMMITTEE, due("2042-01-10")))
			.extracting(StandingCount::standing, StandingCount::units, StandingCount::late)
			.containsExactly(tuple(Standing.NOT_BEGUN, 1L, 0L), tuple(Standing.DRAFT, 1L, 0L),
					tuple(Standing.SUBMITTED, 1L, 1L), tuple(Standing.RETURNED, 1L, 0L),
					tuple(Standing.ACCEPTED, 1L, 0L));
	}

	@Test
	void afterTheDeadlineWhoHasNotHandedInIsLateToo() {
		ReportingPeriod over = due("2020-01-10");
		assertThat(this.units.counts(COMMITTEE, over)).extracting(StandingCount::late)
			.containsExactly(1L, 1L, 1L, 1L, 0L);
		assertThat(this.units.codes(COMMITTEE, over, UnitFilter.LATE)).containsExactly("KY-A", "KY-B", "KY-C", "KY-D");
		assertThat(this.units.codes(COMMITTEE, due(LocalDate.now().toString()), UnitFilter.LATE))
			.containsExactly("KY-C");
	}

	@Test
	void aUnitWhoseTargetsAreWithdrawnOrComeIntoForceLaterIsNotExpected() {
		this.fixture.target("KY-F", "KY-1", "100", "2041-01-01").target("KY-F", "KY-1", "", "2041-06-01");
		this.fixture.target("KY-G", "KY-1", "100", "2042-01-01");
		this.fixture.target("KY-H", "KY-1", "", "2041-01-01").target("KY-H", "KY-1", "5", "2041-01-01");
		assertThat(this.units.codes(COMMITTEE, due("2042-01-10"), UnitFilter.ALL)).contains("KY-H")
			.doesNotContain("KY-F", "KY-G");
	}

	@Test
	void theUnitsAreThoseWhoseTargetsThePlanCounts() {
		this.fixture.target("KY-F", "KY-1", "100", "2041-01-01").target("KY-F", "KY-1", "", "2041-06-01");
		new PeriodFixture(this.jdbc, "2041-M12").target("KY-G", "KY-1", "100", "2041-01-01");
		new PeriodFixture(this.jdbc, "2041-H1").target("KY-H", "KY-1", "100", "2041-01-01");
		List<String> counting = this.plans.counting(due("2042-01-10").period())
			.stream()
			.map(AssignedRevision::unitCode)
			.distinct()
			.toList();
		assertThat(this.units.codes(COMMITTEE, due("2042-01-10"), UnitFilter.ALL)).isEqualTo(counting)
			.contains("KY-G")
			.doesNotContain("KY-F", "KY-H");
	}

	@Test
	void aUnitThatReportsWithoutATargetIsShown() {
		this.fixture.submission("KY-X", "SUBMITTED", false);
		assertThat(line("KY-X")).extracting(UnitLine::name, UnitLine::indicators).containsExactly("KY-X", 0);
	}

	@Test
	void aFigureOfNoughtIsReportedAndSilenceIsNot() {
		this.fixture.target("KY-A", "KY-3", "100", "2041-01-01");
		long submission = this.fixture.submission("KY-A", "DRAFT", false);
		this.fixture.figure(submission, "KY-1", "FIGURE", "0")
			.figure(submission, "KY-2", "NOT_APPLICABLE", "")
			.figure(submission, "KY-9", "FIGURE", "7");
		assertThat(line("KY-A"))
			.extracting(UnitLine::indicators, UnitLine::reported, UnitLine::notApplicable, UnitLine::notReported)
			.containsExactly(3, 1, 1, 1);
	}

	@Test
	void figuresThatLookImplausibleAreCountedApartFromThoseConfirmed() {
		long submission = this.fixture.submission("KY-A", "DRAFT", false);
		this.fixture.figure(submission, "KY-1", "FIGURE", "301").figure(submission, "KY-2", "FIGURE", "300");
		this.jdbc.sql("update submission_figure set previous = '100' where submission_id = ?")
			.param(submission)
			.update();
		assertThat(line("KY-A")).extracting(UnitLine::doubtful, UnitLine::confirmed).containsExactly(1, 0);
		this.jdbc.sql("update submission_figure set confirmation = 'Mở rộng' where submission_id = ?")
			.param(submission)
			.update();
		assertThat(line("KY-A")).extracting(UnitLine::doubtful, UnitLine::confirmed).containsExactly(0, 1);
		assertThat(this.units.codes(COMMITTEE, due("2042-01-10"), UnitFilter.DOUBTFUL)).containsExactly("KY-A");
	}

	@Test
	void theAcceptedFigureOfTheYearBeforeIsComparedToo() {
		PeriodFixture before = new PeriodFixture(this.jdbc, "2040");
		before.figure(before.submission("KY-A", "ACCEPTED", false), "KY-1", "FIGURE", "400");
		this.fixture.figure(this.fixture.submission("KY-A", "DRAFT", false), "KY-1", "FIGURE", "130");
		assertThat(line("KY-A").doubtful()).isOne();
		this.jdbc.sql("update submission set state = 'SUBMITTED' where period = '2040'").update();
		assertThat(line("KY-A").doubtful()).isZero();
		assertThat(this.units.count(COMMITTEE, due("2042-01-10"), UnitFilter.DOUBTFUL)).isZero();
	}

	@Test
	void aLongListComesInPages() {
		IntStream.range(100, 100 + PeriodUnits.PAGE)
			.forEach((at) -> this.fixture.unit("KY-Z" + at, "Z").target("KY-Z" + at, "KY-1", "1", "2041-01-01"));
		ReportingPeriod period = due("2042-01-10");
		assertThat(this.units.count(COMMITTEE, period, UnitFilter.ALL)).isEqualTo(PeriodUnits.PAGE + 5L);
		assertThat(this.units.lines(COMMITTEE, period, UnitFilter.ALL, 0)).hasSize(PeriodUnits.PAGE);
		assertThat(this.units.lines(COMMITTEE, period, UnitFilter.ALL, PeriodUnits.PAGE)).extracting(UnitLine::unitCode)
			.hasSize(5)
			.doesNotHaveDuplicates();
		assertThat(this.units.lines(COMMITTEE, period, UnitFilter.of(Standing.RETURNED), 0))
			.extracting(UnitLine::unitCode)
			.containsExactly("KY-D");
	}

	@Test
	void aUnitSeesNothingOfIt() {
		assertThat(this.units.codes(AUDITOR, due("2042-01-10"), UnitFilter.ALL)).hasSize(5);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.units.lines(PeriodFixture.unitActor("KY-A"), due("2042-01-10"), UnitFilter.ALL, 0));
	}

}
