package vn.thidua.work.committee;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.Replays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.work.committee.PeriodFixture.AUDITOR;
import static vn.thidua.work.committee.PeriodFixture.COMMITTEE;
import static vn.thidua.work.committee.PeriodFixture.OTHER_MEMBER;
import static vn.thidua.work.committee.PeriodFixture.unitActor;

/** What was accepted for a period is assessed, by one member at a time. */
@ApplicationTest
@WithMockUser(username = "hoidong", roles = "COMMITTEE")
class PeriodAssessmentsTests {

	private static final String PERIOD = "2044";

	@Autowired
	private PeriodAssessments assessments;

	@Autowired
	private PeriodRuns runs;

	@Autowired
	private Assessments all;

	@Autowired
	private Replays replays;

	@Autowired
	private JdbcClient jdbc;

	private PeriodFixture fixture;

	private long accepted;

	@BeforeEach
	void twoAcceptedAndOneDraft() {
		this.assessments = As.committee(this.assessments);
		this.replays = As.committee(this.replays);
		this.all = As.committee(this.all);
		this.fixture = new PeriodFixture(this.jdbc, PERIOD).period("2045-01-10", "open").indicator("DG-1");
		List.of("A", "B", "C")
			.forEach((one) -> this.fixture.unit("DG-" + one, "Đơn vị " + one)
				.target("DG-" + one, "DG-1", "1.000", "2044-01-01"));
		this.accepted = this.fixture.submission("DG-A", "ACCEPTED", false);
		this.fixture.figure(this.accepted, "DG-1", "FIGURE", "1.200");
		this.fixture.figure(this.fixture.submission("DG-B", "ACCEPTED", false), "DG-1", "FIGURE", "0");
		this.fixture.figure(this.fixture.submission("DG-C", "SUBMITTED", false), "DG-1", "FIGURE", "1.000");
	}

	@AfterEach
	void clear() {
		this.fixture.clear("DG-");
	}

	private long ended(Started started) {
		assertThat(started.problems()).isEmpty();
		long start = System.nanoTime();
		while (this.all.progress(started.run()).isPresent() && System.nanoTime() - start < 60_000_000_000L) {
			Thread.onSpinWait();
		}
		return started.run();
	}

	private Map<String, String> statuses(long run) {
		Map<String, String> statuses = new TreeMap<>();
		this.jdbc.sql("select \"unit\", \"status\" from outcomes where run_id = ?").param(run).query((row) -> {
			statuses.put(row.getString(1), row.getString(2));
		});
		return statuses;
	}

	@Test
	void aUnitThatIsNotAcceptedTakesPartWithoutFigures() throws IOException {
		long run = ended(this.assessments.start(COMMITTEE, PERIOD, false, 0));
		assertThat(statuses(run)).containsExactly(entry("DG-A", "exceeded"), entry("DG-B", "not_met"),
				entry("DG-C", "no_data"));
		assertThat(this.runs.of(COMMITTEE, PERIOD)).singleElement().satisfies((one) -> {
			assertThat(one.finished()).isTrue();
			assertThat(List.of(one.units(), one.accepted(), one.changed())).containsExactly(3, 2, 0);
		});
		assertThat(this.replays.replay(run)).hasValueSatisfying((replay) -> assertThat(replay.same()).isTrue());
		assertThat(
				this.jdbc.sql("select count(*) from audit_event where action = 'period.assess' and after_value like ?")
					.param("run " + run + ",%")
					.query(Long.class)
					.single())
			.isOne();
	}

	@Test
	void notApplicableNotReportedAndZeroAreThreeThings() {
		List.of("N", "R")
			.forEach((one) -> this.fixture.unit("DG-" + one, "Đơn vị " + one)
				.target("DG-" + one, "DG-1", "1.000", "2044-01-01"));
		this.fixture.figure(this.fixture.submission("DG-N", "ACCEPTED", false), "DG-1", "NOT_APPLICABLE", "");
		this.fixture.figure(this.fixture.submission("DG-R", "ACCEPTED", false), "DG-1", "NOT_REPORTED", "");
		this.jdbc.sql("update submission_figure set note = 'Không có đối tượng' where said = 'NOT_APPLICABLE'")
			.update();
		long run = ended(this.assessments.start(COMMITTEE, PERIOD, true, 0));
		assertThat(statuses(run)).containsExactly(entry("DG-A", "exceeded"), entry("DG-B", "not_met"),
				entry("DG-N", "not_applicable"), entry("DG-R", "no_data"));
		assertThat(this.jdbc
			.sql("select \"actual\" from outcomes where run_id = ? and \"unit\" <> 'DG-A' order by \"unit\"")
			.param(run)
			.query(String.class)
			.list()).containsExactly("0", "", "");
	}

	@Test
	void orItIsLeftOut() {
		long run = ended(this.assessments.start(COMMITTEE, PERIOD, true, 0));
		assertThat(statuses(run)).containsOnlyKeys("DG-A", "DG-B");
		assertThat(this.runs.of(COMMITTEE, PERIOD).get(0).leftOut()).isTrue();
	}

	@Test
	void whatIsAcceptedOtherwiseSinceIsNamed() {
		long run = ended(this.assessments.start(COMMITTEE, PERIOD, true, 0));
		this.jdbc.sql("update submission set version = 7 where id = ?").param(this.accepted).update();
		this.jdbc.sql("update submission set state = 'RETURNED', version = 4 where unit_code = 'DG-B'").update();
		this.jdbc.sql("update submission set state = 'ACCEPTED', version = 4 where unit_code = 'DG-C'").update();
		assertThat(this.runs.of(COMMITTEE, PERIOD).get(0).changed()).isEqualTo(3);
		assertThat(this.runs.changed(COMMITTEE, run)).extracting(ChangedUnit::unitCode, ChangedUnit::kind)
			.containsExactly(tuple("DG-A", "changed"), tuple("DG-B", "withdrawn"), tuple("DG-C", "added"));
	}

	@Test
	void ofTwoMembersAtOnceOneStartsAndTheOtherIsTold() throws Exception {
		AtomicInteger told = new AtomicInteger();
		ExecutorService two = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2));
		try {
			List<Callable<Long>> presses = List.of(press(COMMITTEE, told), press(OTHER_MEMBER, told));
			for (Future<Long> press : two.invokeAll(presses)) {
				long run = press.get();
				if (run > 0) {
					ended(new Started(run, List.of()));
				}
			}
		}
		finally {
			two.shutdown();
		}
		assertThat(told).hasValue(1);
		assertThat(this.runs.of(COMMITTEE, PERIOD)).hasSize(1);
	}

	private Callable<Long> press(Actor actor, AtomicInteger told) {
		return () -> {
			try {
				return this.assessments.start(actor, PERIOD, false, 0).run();
			}
			catch (CommitteeRefused ex) {
				assertThat(ex.code()).isIn("assess.running", "assess.overtaken");
				told.incrementAndGet();
				return 0L;
			}
		};
	}

	@Test
	void whoHasSeenTheLastRunMayAssessAgain() {
		long first = ended(this.assessments.start(COMMITTEE, PERIOD, false, 0));
		assertThatExceptionOfType(CommitteeRefused.class)
			.isThrownBy(() -> this.assessments.start(OTHER_MEMBER, PERIOD, false, 0))
			.satisfies((refused) -> assertThat(refused.details()).containsExactly("hoidong", String.valueOf(first)));
		long second = ended(this.assessments.start(OTHER_MEMBER, PERIOD, false, first));
		assertThat(this.runs.of(COMMITTEE, PERIOD)).extracting(PeriodRun::id).containsExactly(second, first);
	}

	@Test
	void anErrorIsMappedBackToItsUnitAndNothingIsStarted() {
		this.jdbc.sql("update submission_figure set typed = '12,5,1', note = ? where submission_id = ?")
			.params("hai\ndòng", this.accepted)
			.update();
		this.fixture.target("DG-B", "DG-1", "nhiều", "2044-02-01");
		Started started = this.assessments.start(COMMITTEE, PERIOD, false, 0);
		assertThat(started.run()).isZero();
		assertThat(started.problems())
			.extracting(LocatedProblem::unitCode, LocatedProblem::item, LocatedProblem::reported)
			.containsExactlyInAnyOrder(tuple("DG-B", "DG-1", false), tuple("DG-A", "DG-1", true));
		assertThat(this.runs.of(COMMITTEE, PERIOD)).isEmpty();
	}

	@Test
	void withNothingAcceptedOrNothingPlannedThereIsNothingToAssess() {
		this.jdbc.sql("update submission set state = 'SUBMITTED' where period = ?").param(PERIOD).update();
		assertThatExceptionOfType(CommitteeRefused.class)
			.isThrownBy(() -> this.assessments.start(COMMITTEE, PERIOD, false, 0))
			.withMessage("assess.nothing");
		this.jdbc.sql("delete from submission where period = ?").param(PERIOD).update();
		this.jdbc.sql("delete from plan_target where unit_code like 'DG-%'").update();
		assertThatExceptionOfType(CommitteeRefused.class)
			.isThrownBy(() -> this.assessments.start(COMMITTEE, PERIOD, false, 0))
			.withMessage("assess.empty");
	}

	@Test
	void neitherUnitNorAuditorAssesses() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.assessments.start(AUDITOR, PERIOD, false, 0));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.assessments.start(unitActor("DG-A"), PERIOD, false, 0));
	}

}
