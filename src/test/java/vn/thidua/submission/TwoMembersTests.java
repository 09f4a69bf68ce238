package vn.thidua.submission;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** People who act on the same submission at the same moment, each in a transaction. */
@ApplicationTest
class TwoMembersTests {

	private static final Actor UNIT = new Actor("an", Role.UNIT, "DV-Z", "");

	private static final Actor ONE = new Actor("hoidong", Role.COMMITTEE, "", "");

	private static final Actor OTHER = new Actor("binh", Role.COMMITTEE, "", "");

	@Autowired
	private SubmissionDesk desk;

	@Autowired
	private Reception reception;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aPeriod() {
		this.units.save(HealthUnit.known("DV-Z"));
		this.jdbc.sql("insert into reporting_period values ('2032', 0, '', date '2033-01-10', true, '', 'open')")
			.update();
	}

	@AfterEach
	void away() {
		this.jdbc.sql("delete from submission where period = '2032'").update();
		this.jdbc.sql("delete from reporting_period where code = '2032'").update();
		this.jdbc.sql("delete from register_unit where code = 'DV-Z'").update();
	}

	private static List<String> together(Callable<Submission> one, Callable<Submission> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Future<String>> both = List.of(one, other)
				.stream()
				.map((step) -> threads.submit(() -> taken(start, step)))
				.toList();
			return List.of(both.get(0).get(), both.get(1).get());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static String taken(CyclicBarrier start, Callable<Submission> step) throws Exception {
		start.await();
		try {
			return step.call().state().name();
		}
		catch (SubmissionRefused ex) {
			return ex.code();
		}
	}

	@RepeatedTest(5)
	void ofTwoMembersOneWinsAndTheOtherIsTold() throws Exception {
		Submission draft = this.desk.open(UNIT, "DV-Z", "2032");
		Submission handedIn = this.desk.submit(UNIT, draft.number(), draft.version());
		assertThat(together(() -> this.reception.accept(ONE, handedIn.number(), handedIn.version()),
				() -> this.reception.accept(OTHER, handedIn.number(), handedIn.version())))
			.containsExactlyInAnyOrder("ACCEPTED", "overtaken");
		assertThat(this.jdbc.sql("""
				select count(*) from submission_change where submission_id = ? and after_value = 'ACCEPTED'
				""").param(handedIn.number()).query(Integer.class).single()).isOne();
	}

	@RepeatedTest(5)
	void ofOneWhoAcceptsAndOneWhoReturnsOneWins() throws Exception {
		Submission draft = this.desk.open(UNIT, "DV-Z", "2032");
		Submission handedIn = this.desk.submit(UNIT, draft.number(), draft.version());
		List<String> both = together(() -> this.reception.accept(ONE, handedIn.number(), handedIn.version()),
				() -> this.reception.sendBack(OTHER, handedIn.number(), handedIn.version(), "Thiếu sổ khám"));
		assertThat(both).containsOnlyOnce("overtaken").containsAnyOf("ACCEPTED", "RETURNED");
		String won = both.stream().filter((said) -> !said.equals("overtaken")).findFirst().orElseThrow();
		assertThat(this.jdbc.sql("select state from submission where id = ?")
			.param(handedIn.number())
			.query(String.class)
			.single()).isEqualTo(won);
		assertThat(this.jdbc.sql("""
				select after_value from submission_change
				where submission_id = ? and after_value in ('ACCEPTED', 'RETURNED')
				""").param(handedIn.number()).query(String.class).list()).containsExactly(won);
	}

	@Test
	void twoWhoBeginAtOnceBeginOneDraft() throws Exception {
		assertThat(together(() -> this.desk.open(UNIT, "DV-Z", "2032"), () -> this.desk.open(UNIT, "DV-Z", "2032")))
			.contains("DRAFT")
			.isSubsetOf("DRAFT", "overtaken");
		assertThat(this.jdbc.sql("select count(*) from submission where period = '2032'").query(Integer.class).single())
			.isOne();
	}

}
