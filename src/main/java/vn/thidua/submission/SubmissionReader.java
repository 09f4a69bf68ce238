package vn.thidua.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;

/**
 * Reads submissions for those who may see them. A draft is seen by its unit and the units
 * above it, and by the roles that see every unit.
 */
@Service
@Transactional(readOnly = true)
public class SubmissionReader {

	private final Submissions submissions;

	private final SubmissionFigures figures;

	private final SubmissionTables tables;

	private final SubmissionChanges changes;

	private final Rights rights;

	SubmissionReader(Submissions submissions, SubmissionFigures figures, SubmissionTables tables,
			SubmissionChanges changes, Rights rights) {
		this.submissions = submissions;
		this.figures = figures;
		this.tables = tables;
		this.changes = changes;
		this.rights = rights;
	}

	/**
	 * The submission of that number.
	 * @throws NotFound if there is none that the actor may see
	 */
	public Submission of(Actor actor, long id) {
		Submission found = this.submissions.findById(id).orElseThrow(() -> new NotFound("submission " + id));
		this.rights.require(actor, Action.READ_REPORT, UnitKey.here(found.unitCode()));
		return found;
	}

	/** The submission of a unit for a period, where the actor may see it. */
	public Optional<Submission> find(Actor actor, String unitCode, String period) {
		return this.rights.may(actor, Action.READ_REPORT, UnitKey.here(unitCode))
				? this.submissions.findByPeriodAndUnitCode(period, unitCode) : Optional.empty();
	}

	/** Every submission for a period that the actor may see, by unit. */
	public List<Submission> all(Actor actor, String period) {
		List<Submission> all = this.submissions.findByPeriodOrderByUnitCode(period);
		return this.rights.units(actor, Action.READ_REPORT, Register.HERE)
			.map((units) -> all.stream().filter((one) -> units.contains(one.unitCode())).toList())
			.orElse(all);
	}

	/** What a submission says, by indicator. */
	public Map<String, ReportedFigure> figures(Actor actor, long id) {
		return this.figures.of(of(actor, id).number());
	}

	/** Everything that a submission says. */
	public Reported reported(Actor actor, long id) {
		long number = of(actor, id).number();
		return new Reported(List.copyOf(this.figures.of(number).values()), this.tables.scores(number),
				this.tables.rows(number));
	}

	/** Every change of a submission, the first one first. */
	public List<SubmissionChange> changes(Actor actor, long id) {
		return this.changes.of(of(actor, id).number());
	}

}
