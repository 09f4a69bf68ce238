package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Keeps decisions beside what the assessment says of the candidates. */
@Component
class DecisionStore {

	private final JdbcClient jdbc;

	DecisionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the assessment says of candidates, by candidate. */
	Map<String, Standing> standings(long run, String award, List<String> recipients) {
		return recipients.isEmpty() ? Map.of()
				: this.jdbc.sql("""
						select c."recipient", c."status", c."within_quota" as withinQuota from candidates c
						where c.run_id = :run and c."award" = :award and c."recipient" in (:recipients)
						""")
					.param("run", run)
					.param("award", award)
					.param("recipients", recipients)
					.query(Rows.of(Standing.class))
					.list()
					.stream()
					.collect(Collectors.toMap(Standing::recipient, Function.identity()));
	}

	/**
	 * Adds a decision.
	 * @throws DecisionsRefused if somebody else has added one of that number
	 */
	void add(long run, Decision decision) {
		try {
			this.jdbc.sql("""
					insert into award_decision (run_id, award, recipient, "number", outcome, decided_on, document,
						reason, recorded_at, recorded_by)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
				.params(run, decision.award(), decision.recipient(), decision.number(), decision.outcome().name(),
						decision.decidedOn(), decision.document(), decision.reason(), decision.recordedAt(),
						decision.recordedBy())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new DecisionsRefused(List.of(new DecisionMistake(decision.recipient(), DecisionMistake.MOVED)));
		}
	}

}
