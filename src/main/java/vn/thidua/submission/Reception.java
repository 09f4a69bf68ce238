package vn.thidua.submission;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.unit.UnitKey;

/**
 * The committee's side of submissions. Every step names the version that it was decided
 * on: of two members who act at once, one is refused.
 */
@Service
@Transactional
public class Reception {

	private final SubmissionReader reader;

	private final SubmissionSteps steps;

	private final Rights rights;

	private final Clock clock;

	Reception(SubmissionReader reader, SubmissionSteps steps, Rights rights, Clock clock) {
		this.reader = reader;
		this.steps = steps;
		this.rights = rights;
		this.clock = clock;
	}

	/** Sends a submission back to its unit, with the reason. */
	public Submission sendBack(Actor actor, long id, int version, String reason) {
		Submission found = received(actor, id, version);
		return this.steps.step(actor, found, found.returned(actor.name(), this.clock.instant(), given(reason)),
				"submission.return");
	}

	/** Accepts a submission. */
	public Submission accept(Actor actor, long id, int version) {
		Submission found = received(actor, id, version);
		return this.steps.step(actor, found, found.accepted(actor.name(), this.clock.instant()), "submission.accept");
	}

	/** Opens an accepted submission again, with the reason. */
	public Submission reopen(Actor actor, long id, int version, String reason) {
		Submission found = received(actor, id, version);
		return this.steps.step(actor, found, found.reopened(actor.name(), this.clock.instant(), given(reason)),
				"submission.reopen");
	}

	private Submission received(Actor actor, long id, int version) {
		Submission found = this.reader.of(actor, id);
		this.rights.require(actor, Action.RECEIVE, UnitKey.here(found.unitCode()));
		this.steps.open(found.period());
		return SubmissionSteps.current(found, version);
	}

	private static String given(String reason) {
		if (reason.isBlank()) {
			throw new SubmissionRefused("reason");
		}
		return reason.strip();
	}

}
