package vn.thidua.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.planning.ReportingPeriod;

/**
 * The unit's side of submissions. Every step demands the right to it, names the version
 * that the unit saw, and is recorded.
 */
@Service
@Transactional
public class SubmissionDesk {

	private final Submissions submissions;

	private final SubmissionReader reader;

	private final SubmissionFigures figures;

	private final SubmissionChanges changes;

	private final SubmissionSteps steps;

	private final Rights rights;

	private final Clock clock;

	SubmissionDesk(Submissions submissions, SubmissionReader reader, SubmissionFigures figures,
			SubmissionChanges changes, SubmissionSteps steps, Rights rights, Clock clock) {
		this.submissions = submissions;
		this.reader = reader;
		this.figures = figures;
		this.changes = changes;
		this.steps = steps;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * The submission of a unit for a period; a draft is begun where there is none.
	 * @throws NotFound if there is no such period, or the unit is out of reach
	 */
	public Submission open(Actor actor, String unitCode, String period) {
		this.rights.require(actor, Action.REPORT, unitCode);
		return this.submissions.findByPeriodAndUnitCode(period, unitCode)
			.orElseGet(() -> begin(actor, unitCode, this.steps.open(period)));
	}

	/**
	 * Reports figures; what is said of other indicators stays.
	 * @param version the version that the unit saw
	 * @throws SubmissionRefused if the submission changed since, is not the unit's to
	 * change, or the period is closed
	 */
	public Submission report(Actor actor, long id, int version, List<ReportedFigure> reported) {
		Submission found = editable(actor, id, version);
		Map<String, ReportedFigure> before = this.figures.of(id);
		List<ReportedFigure> changed = reported.stream()
			.filter((one) -> !one.equals(before.get(one.indicator())))
			.toList();
		if (changed.isEmpty()) {
			return found;
		}
		this.figures.put(id, changed);
		this.changes.add(id,
				changed.stream()
					.map((one) -> SubmissionChanges.now(actor.name(), "figure", one.indicator(),
							told(before.get(one.indicator())), told(one), one.note()))
					.toList());
		this.steps.record(actor, found, "submission.report", "", changed.size() + " figures");
		return this.steps.save(found);
	}

	/** Hands a submission in; it is late after the period's deadline. */
	public Submission submit(Actor actor, long id, int version) {
		Submission found = editable(actor, id, version);
		boolean late = LocalDate.now(this.clock).isAfter(this.steps.open(found.period()).deadline());
		return this.steps.step(actor, found, found.submitted(actor.name(), this.clock.instant(), late),
				"submission.submit");
	}

	private Submission begin(Actor actor, String unitCode, ReportingPeriod period) {
		Submission draft = this.submissions.save(Submission.draft(unitCode, period.code()));
		this.steps.record(actor, draft, "submission.begin", "", draft.state().name());
		return draft;
	}

	private Submission editable(Actor actor, long id, int version) {
		Submission found = this.reader.of(actor, id);
		this.rights.require(actor, Action.REPORT, found.unitCode());
		this.steps.open(found.period());
		if (!found.state().editable()) {
			throw new SubmissionRefused("state.edit." + found.state().name());
		}
		return SubmissionSteps.current(found, version);
	}

	private static String told(@Nullable ReportedFigure figure) {
		if (figure == null) {
			return "";
		}
		return (figure.said() == Said.FIGURE) ? figure.typed() : figure.said().name();
	}

}
