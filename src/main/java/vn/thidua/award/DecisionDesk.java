package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.assessment.run.Seals;
import vn.thidua.audit.AuditLog;

/**
 * Records what the council decides on the candidates of a sealed run. The assessment says
 * who may be proposed; the council chooses among them and nobody else. A cap does not
 * bind it, but whoever it proposes beyond the cap is proposed for a reason.
 */
@Service
public class DecisionDesk {

	private final JdbcClient jdbc;

	private final Decisions decisions;

	private final Seals seals;

	private final Rights rights;

	private final AuditLog audit;

	private final Clock clock;

	DecisionDesk(JdbcClient jdbc, Decisions decisions, Seals seals, Rights rights, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.seals = seals;
		this.rights = rights;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records the decisions of one meeting on candidates of one award, all or none.
	 * @throws DecisionsRefused with every mistake; nothing is recorded then
	 * @throws NotFound if somebody is no candidate of that award
	 */
	@Transactional
	public void record(Actor actor, long run, String award, Minutes minutes, List<DecisionEntry> entries) {
		this.rights.require(actor, Action.DECIDE);
		List<String> recipients = entries.stream().map(DecisionEntry::recipient).toList();
		Map<String, Standing> standings = standings(run, award, recipients);
		Map<String, Decision> last = this.decisions.last(run, award, recipients);
		List<DecisionMistake> mistakes = new ArrayList<>(DecisionRules.ofAll(this.seals.of(run).isPresent(),
				LocalDate.now(this.clock), minutes, entries.size()));
		for (DecisionEntry entry : entries) {
			Standing standing = standings.get(entry.recipient());
			if (standing == null) {
				throw new NotFound("candidate " + entry.recipient());
			}
			DecisionRules.of(entry, standing, last.get(entry.recipient())).ifPresent(mistakes::add);
		}
		if (!mistakes.isEmpty()) {
			throw new DecisionsRefused(mistakes);
		}
		entries
			.forEach((entry) -> write(actor, run, decision(actor, award, minutes, entry), last.get(entry.recipient())));
	}

	private Map<String, Standing> standings(long run, String award, List<String> recipients) {
		return recipients.isEmpty() ? Map.of()
				: this.jdbc.sql("""
						select c."recipient", c."status", c."within_quota" as withinQuota from candidates c
						where c.run_id = :run and c."award" = :award and c."recipient" in (:recipients)
						""")
					.param("run", run)
					.param("award", award)
					.param("recipients", recipients)
					.query(Standing.class)
					.stream()
					.collect(Collectors.toMap(Standing::recipient, Function.identity()));
	}

	private Decision decision(Actor actor, String award, Minutes minutes, DecisionEntry entry) {
		return new Decision(award, entry.recipient(), entry.seen() + 1, Objects.requireNonNull(entry.outcome()),
				Objects.requireNonNull(minutes.day()), minutes.document().strip(), entry.reason().strip(),
				OffsetDateTime.now(this.clock), actor.name());
	}

	private void write(Actor actor, long run, Decision decision, @Nullable Decision before) {
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
		this.audit.record(actor,
				(decision.outcome() == DecisionOutcome.PROPOSED) ? "council.propose" : "council.decline",
				"run " + run + " " + decision.award() + " " + decision.recipient(),
				(before == null) ? "" : before.told(), decision.told());
	}

}
