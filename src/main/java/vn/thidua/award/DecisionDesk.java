package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
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

	private final DecisionStore store;

	private final Decisions decisions;

	private final Seals seals;

	private final Rights rights;

	private final AuditLog audit;

	private final Clock clock;

	DecisionDesk(DecisionStore store, Decisions decisions, Seals seals, Rights rights, AuditLog audit, Clock clock) {
		this.store = store;
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
		Map<String, Decision> last = this.decisions.last(run, award, recipients);
		List<DecisionMistake> mistakes = new ArrayList<>(DecisionRules.ofAll(this.seals.of(run).orElse(null),
				LocalDate.now(this.clock), minutes, entries.size()));
		mistakes.addAll(mistakes(entries, this.store.standings(run, award, recipients), last));
		if (!mistakes.isEmpty()) {
			throw new DecisionsRefused(mistakes);
		}
		write(actor, run, entries.stream().map((entry) -> decision(actor, award, minutes, entry)).toList(), last);
	}

	private static List<DecisionMistake> mistakes(List<DecisionEntry> entries, Map<String, Standing> standings,
			Map<String, Decision> last) {
		List<DecisionMistake> mistakes = new ArrayList<>();
		for (DecisionEntry entry : entries) {
			Standing standing = standings.get(entry.recipient());
			if (standing == null) {
				throw new NotFound("candidate " + entry.recipient());
			}
			DecisionRules.of(entry, standing, last.get(entry.recipient())).ifPresent(mistakes::add);
		}
		return mistakes;
	}

	private Decision decision(Actor actor, String award, Minutes minutes, DecisionEntry entry) {
		return new Decision(award, entry.recipient(), entry.seen() + 1, Objects.requireNonNull(entry.outcome()),
				Objects.requireNonNull(minutes.day()), minutes.document().strip(), entry.reason().strip(),
				OffsetDateTime.now(this.clock), actor.name());
	}

	/**
	 * All rows go before the trail and in one order, so that two who decide at once never
	 * wait for each other.
	 */
	private void write(Actor actor, long run, List<Decision> decided, Map<String, Decision> last) {
		decided.stream()
			.sorted(Comparator.comparing(Decision::recipient))
			.forEach((decision) -> this.store.add(run, decision));
		decided.forEach((decision) -> tell(actor, run, decision, last.get(decision.recipient())));
	}

	private void tell(Actor actor, long run, Decision decision, @Nullable Decision before) {
		boolean proposed = decision.outcome() == DecisionOutcome.PROPOSED;
		this.audit.record(actor, proposed ? "council.propose" : "council.decline",
				"run " + run + " " + decision.award() + " " + decision.recipient(),
				(before == null) ? "" : before.told(), decision.told());
	}

}
