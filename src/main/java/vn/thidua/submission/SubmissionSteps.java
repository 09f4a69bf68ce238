package vn.thidua.submission;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.ReportingPeriods;
import vn.thidua.unit.UnitKey;

/** What every step of a submission demands and records. */
@Component
class SubmissionSteps {

	private final Submissions submissions;

	private final SubmissionReader reader;

	private final SubmissionChanges changes;

	private final ReportingPeriods periods;

	private final Rights rights;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	SubmissionSteps(Submissions submissions, SubmissionReader reader, SubmissionChanges changes,
			ReportingPeriods periods, Rights rights, AuditLog audit, ApplicationEventPublisher events) {
		this.submissions = submissions;
		this.reader = reader;
		this.changes = changes;
		this.periods = periods;
		this.rights = rights;
		this.audit = audit;
		this.events = events;
	}

	/** The open period of that code. */
	ReportingPeriod open(String code) {
		ReportingPeriod period = this.periods.findById(code).orElseThrow(() -> new NotFound("period " + code));
		if (!period.open()) {
			throw new SubmissionRefused("period.closed");
		}
		return period;
	}

	/** The submission of that number, in the version that the unit saw, to be changed. */
	Submission editable(Actor actor, long id, int version) {
		return current(editable(actor, id), version);
	}

	/**
	 * The submission of that number, to be changed in whatever version it is; until the
	 * end of the transaction nobody else takes a step with it.
	 */
	Submission editableNow(Actor actor, long id) {
		this.submissions.lock(id);
		return editable(actor, id);
	}

	private Submission editable(Actor actor, long id) {
		Submission found = this.reader.of(actor, id);
		this.rights.require(actor, Action.REPORT, UnitKey.here(found.unitCode()));
		open(found.period());
		if (!found.state().editable()) {
			throw new SubmissionRefused("state.edit." + found.state().name());
		}
		return found;
	}

	/** Refuses what was decided on an older version than the stored one. */
	static Submission current(Submission found, int version) {
		if (found.version() != version) {
			throw new SubmissionRefused("overtaken");
		}
		return found;
	}

	/** Takes a step into another state and records it. */
	Submission step(Actor actor, Submission before, Submission after, String action) {
		this.changes.add(before.number(), List.of(this.changes.now(actor.name(), "state", "", before.state().name(),
				after.state().name(), after.reason())));
		record(actor, before, action, before.state().name(),
				after.state().name() + (after.reason().isEmpty() ? "" : ": " + after.reason()));
		Submission moved = save(after);
		this.events.publishEvent(new SubmissionMoved(moved, before.state(), actor));
		return moved;
	}

	/** Records a change in the audit trail. */
	void record(Actor actor, Submission about, String action, String before, String after) {
		this.audit.record(actor, action, "submission " + about.unitCode() + " " + about.period(), before, after);
	}

	/** Stores the next version; of two at once one is refused. */
	Submission save(Submission changed) {
		try {
			return this.submissions.save(changed);
		}
		catch (ConcurrencyFailureException | DuplicateKeyException ex) {
			throw new SubmissionRefused("overtaken");
		}
		catch (DbActionExecutionException ex) {
			if (ex.getCause() instanceof DuplicateKeyException) {
				throw new SubmissionRefused("overtaken");
			}
			throw ex;
		}
	}

}
