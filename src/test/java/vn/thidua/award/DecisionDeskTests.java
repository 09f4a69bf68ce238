package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.As;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Members who record decisions of the council at the same moment, each in a transaction.
 */
@ApplicationTest
class DecisionDeskTests {

	private static final long RUN = 7001;

	private static final Actor ONE = new Actor("hoidong", Role.COMMITTEE, "", "");

	private static final Actor OTHER = new Actor("binh", Role.COMMITTEE, "", "");

	private static final Minutes MINUTES = new Minutes(LocalDate.of(2024, 1, 15), "Biên bản 05");

	@Autowired
	private DecisionDesk desk;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aClosedPeriodWithTwoCandidates() {
		this.desk = As.committee(this.desk);
		this.jdbc.sql("""
				insert into run (id, version, status, period, as_of, title, source, illustrative, dossier_name,
					dossier_digest, release_digest, created_at, created_by, finished_at, failure)
				values (?, 1, 'finished', '2023', date '2023-12-31', 'Hội đồng', '', true, 'x.zip', 'd', 'r',
					current_timestamp, 'an', current_timestamp, null)
				""").param(RUN).update();
		this.jdbc.sql("""
				insert into sealed_run (run_id, period, subject, province, sealed_at, sealed_by, reason, digest)
				values (?, '2023', 'Hội đồng', '', current_timestamp, 'an', 'Biên bản', 'x')
				""").param(RUN).update();
		for (String person : List.of("P-1", "P-2")) {
			this.jdbc.sql("""
					insert into candidates (run_id, seq, "recipient", "award", "status", "regime", "rank", "quota",
						"within_quota", "basis", "reason", "verified")
					values (?, ?, ?, 'CSTDCS', 'eligible', 'C', '1', '', '', '', '', 'yes')
					""").params(RUN, Integer.parseInt(person.substring(2)), person).update();
		}
	}

	@AfterEach
	void away() {
		for (String table : List.of("award_decision", "sealed_run", "candidates")) {
			this.jdbc.sql("delete from " + table + " where run_id = ?").param(RUN).update();
		}
		this.jdbc.sql("delete from run where id = ?").param(RUN).update();
	}

	private static DecisionEntry on(String person) {
		return new DecisionEntry(person, 0, DecisionOutcome.PROPOSED, "");
	}

	private String decide(Actor actor, CyclicBarrier start, List<DecisionEntry> entries) throws Exception {
		start.await();
		try {
			this.desk.record(actor, RUN, "CSTDCS", MINUTES, entries);
			return "recorded";
		}
		catch (DecisionsRefused ex) {
			return String.join(" ", ex.mistakes().stream().map(DecisionMistake::code).distinct().toList());
		}
	}

	@RepeatedTest(5)
	void ofTwoAtOnceOneWinsWholeAndTheOtherIsTold() throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Future<String>> both = List.of(threads.submit(() -> decide(ONE, start, List.of(on("P-1"), on("P-2")))),
					threads.submit(() -> decide(OTHER, start, List.of(on("P-2"), on("P-1")))));
			assertThat(Stream.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder("recorded", "moved");
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.jdbc.sql("select distinct recorded_by from award_decision where run_id = ?")
			.param(RUN)
			.query(String.class)
			.list()).hasSize(1);
		assertThat(this.jdbc.sql("select count(*) from award_decision where run_id = ?")
			.param(RUN)
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

}
