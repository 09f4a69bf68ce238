package vn.thidua.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;

/**
 * Changes what many units report at once: all of it or nothing. Every change is in the
 * history of its submission; the audit trail gets one row for the whole.
 */
@Service
@Transactional
public class SubmissionBatch {

	private static final int BATCH = 1_000;

	private final BatchClaims claims;

	private final BatchWriting writing;

	private final BatchConfirmations confirmations;

	private final SubmissionSteps steps;

	private final Rights rights;

	private final AuditLog audit;

	SubmissionBatch(BatchClaims claims, BatchWriting writing, BatchConfirmations confirmations, SubmissionSteps steps,
			Rights rights, AuditLog audit) {
		this.claims = claims;
		this.writing = writing;
		this.confirmations = confirmations;
		this.steps = steps;
		this.rights = rights;
		this.audit = audit;
	}

	/**
	 * Makes changes.
	 * @param versions the version of each unit's submission that the changes rest on, by
	 * unit; {@link HeldReport#NONE} where there was none
	 * @param changes the changes, of those units only
	 * @param subject what they come from, for the audit trail
	 * @return how many changes were made
	 * @throws SubmissionRefused if a submission changed since, is not its unit's to
	 * change, or the period is closed
	 * @throws NotFound if there is no such period, or a unit is out of reach
	 */
	public int write(Actor actor, String period, Map<String, Integer> versions, Iterator<ReportChange> changes,
			String subject) {
		demand(actor, versions);
		ReportingPeriod open = this.steps.open(period);
		Map<String, Long> numbers = this.claims.claim(open.code(), versions);
		Map<String, Map<String, ReportedFigure>> confirmed = this.confirmations.confirmed(period, versions.keySet());
		int count = 0;
		while (changes.hasNext()) {
			List<ReportChange> batch = next(changes);
			this.writing.write(actor.name(), numbers, batch);
			count += batch.size();
		}
		this.writing.write(actor.name(), numbers, this.confirmations.dropped(open, confirmed));
		this.audit.record(actor, "submission.import", "period " + period, "",
				subject + ": " + count + " changes, " + versions.size() + " units");
		return count;
	}

	private void demand(Actor actor, Map<String, Integer> versions) {
		Optional<Set<String>> reach = this.rights.units(actor, Action.REPORT, Register.HERE).map(HashSet::new);
		versions.keySet()
			.stream()
			.filter((unit) -> reach.isPresent() && !reach.get().contains(unit))
			.forEach((unit) -> this.rights.require(actor, Action.REPORT, UnitKey.here(unit)));
	}

	private static List<ReportChange> next(Iterator<ReportChange> changes) {
		List<ReportChange> batch = new ArrayList<>(BATCH);
		while (batch.size() < BATCH && changes.hasNext()) {
			batch.add(changes.next());
		}
		return batch;
	}

}
