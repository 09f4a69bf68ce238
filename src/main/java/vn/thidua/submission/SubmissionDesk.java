package vn.thidua.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.unit.UnitKey;

/**
 * The unit's side of submissions. Every step demands the right to it, names the version
 * that the unit saw, and is recorded.
 */
@Service
@Transactional
public class SubmissionDesk {

	private final Submissions submissions;

	private final SubmissionFigures figures;

	private final SubmissionChanges changes;

	private final SubmissionSteps steps;

	private final Confirmations confirmations;

	private final Rights rights;

	private final Clock clock;

	SubmissionDesk(Submissions submissions, SubmissionFigures figures, SubmissionChanges changes, SubmissionSteps steps,
			Confirmations confirmations, Rights rights, Clock clock) {
		this.submissions = submissions;
		this.figures = figures;
		this.changes = changes;
		this.steps = steps;
		this.confirmations = confirmations;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * The submission of a unit for a period; a draft is begun where there is none.
	 * @throws NotFound if there is no such period, or the unit is out of reach
	 */
	public Submission open(Actor actor, String unitCode, String period) {
		this.rights.require(actor, Action.REPORT, UnitKey.here(unitCode));
		return this.submissions.findByPeriodAndUnitCode(period, unitCode)
			.orElseGet(() -> begin(actor, unitCode, this.steps.open(period)));
	}

	/**
	 * Reports figures; what is said of other indicators stays. A confirmation is dropped
	 * where something else looks implausible than what it was given for.
	 * @param version the version that the unit saw
	 * @throws SubmissionRefused if the submission changed since, is not the unit's to
	 * change, an indicator does not apply without a reason, or the period is closed
	 */
	public Submission report(Actor actor, long id, int version, List<ReportedFigure> reported) {
		Submission found = this.steps.editable(actor, id, version);
		Map<String, ReportedFigure> before = this.figures.of(id);
		if (reported.stream().anyMatch((one) -> one.said() == Said.NOT_APPLICABLE && one.note().isBlank())) {
			throw new SubmissionRefused("notApplicable");
		}
		List<ReportedFigure> changed = this.confirmations.settled(found.unitCode(), this.steps.open(found.period()),
				before, reported);
		if (changed.isEmpty()) {
			return found;
		}
		this.figures.put(id, changed);
		this.changes.add(id, changed.stream().flatMap((one) -> told(actor, before.get(one.indicator()), one)).toList());
		this.steps.record(actor, found, "submission.report", "", changed.size() + " figures");
		return this.steps.save(found);
	}

	/**
	 * Hands a submission in; it is late after the period's deadline.
	 * @throws SubmissionRefused if figures that look implausible are not confirmed, or as
	 * for reporting
	 */
	public Submission submit(Actor actor, long id, int version) {
		Submission found = this.steps.editable(actor, id, version);
		ReportingPeriod period = this.steps.open(found.period());
		if (!this.confirmations.complete(found.unitCode(), period, this.figures.of(id))) {
			throw new SubmissionRefused("unconfirmed");
		}
		boolean late = LocalDate.now(this.clock).isAfter(period.deadline());
		return this.steps.step(actor, found, found.submitted(actor.name(), this.clock.instant(), late),
				"submission.submit");
	}

	private Submission begin(Actor actor, String unitCode, ReportingPeriod period) {
		Submission draft = this.steps.save(Submission.draft(unitCode, period.code()));
		this.steps.record(actor, draft, "submission.begin", "", draft.state().name());
		this.changes.add(draft.number(),
				List.of(this.changes.now(actor.name(), "state", "", "", draft.state().name(), "")));
		return draft;
	}

	private Stream<SubmissionChange> told(Actor actor, @Nullable ReportedFigure before, ReportedFigure after) {
		return FigureChanges.of(before, after)
			.stream()
			.map((one) -> this.changes.now(actor.name(), one.kind(), after.indicator(), one.before(), one.after(),
					one.note()));
	}

}
