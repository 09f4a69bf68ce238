package vn.thidua.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.unit.UnitKey;

/**
 * Takes score sheets of communes: the commune gives its own points while it may change
 * its report, the committee gives the appraiser's once it is handed in. A sheet is saved
 * whole or not at all.
 */
@Service
@Transactional
public class SheetDesk {

	private final ScoreSheets sheets;

	private final SubmissionReader reader;

	private final SubmissionTables tables;

	private final SubmissionSteps steps;

	private final SubmissionChanges changes;

	private final Rights rights;

	SheetDesk(ScoreSheets sheets, SubmissionReader reader, SubmissionTables tables, SubmissionSteps steps,
			SubmissionChanges changes, Rights rights) {
		this.sheets = sheets;
		this.reader = reader;
		this.tables = tables;
		this.steps = steps;
		this.changes = changes;
		this.rights = rights;
	}

	/**
	 * The sheet of a submission; nothing where its unit is no commune or no set holds.
	 */
	@Transactional(readOnly = true)
	public Optional<ScoreSheet> of(Actor actor, long id) {
		return this.sheets.of(this.reader.of(actor, id));
	}

	/**
	 * Saves the commune's own points.
	 * @return what cannot be taken; then nothing is saved
	 * @throws SubmissionRefused if the submission changed since or is not the unit's to
	 * change
	 */
	public List<Mistake> score(Actor actor, long id, int version, Map<String, String> fields) {
		Submission found = this.steps.editable(actor, id, version);
		return save(actor, found, (row, set) -> ScoreReading.own(row, set, fields));
	}

	/**
	 * Saves the appraiser's points.
	 * @return what cannot be taken; then nothing is saved
	 * @throws SubmissionRefused if the submission changed since or is with its unit
	 */
	public List<Mistake> appraise(Actor actor, long id, int version, Map<String, String> fields) {
		Submission found = this.reader.of(actor, id);
		this.rights.require(actor, Action.RECEIVE, UnitKey.here(found.unitCode()));
		this.steps.open(found.period());
		if (found.state().editable()) {
			throw new SubmissionRefused("state.appraise." + found.state().name());
		}
		return save(actor, SubmissionSteps.current(found, version),
				(row, set) -> ScoreReading.appraised(row, set, fields));
	}

	private List<Mistake> save(Actor actor, Submission found, BiFunction<ScoreSheet.Row, String, ScoreReading> read) {
		ScoreSheet sheet = this.sheets.of(found).orElseThrow(() -> new NotFound("sheet"));
		List<ScoreReading> readings = sheet.rows().stream().map((row) -> read.apply(row, sheet.set().code())).toList();
		List<Mistake> mistakes = readings.stream().flatMap((one) -> one.mistakes().stream()).toList();
		List<SubmissionChange> changed = Stream.iterate(0, (i) -> i < readings.size(), (i) -> i + 1)
			.flatMap((i) -> told(actor, sheet.rows().get(i), readings.get(i).told()))
			.toList();
		if (mistakes.isEmpty() && !changed.isEmpty()) {
			this.tables.putSheet(found.number(), sheet.set().code(),
					readings.stream().map(ScoreReading::told).toList());
			this.changes.add(found.number(), changed);
			this.steps.record(actor, found, "submission.score", "", changed.size() + " scores");
			this.steps.save(found);
		}
		return mistakes;
	}

	private Stream<SubmissionChange> told(Actor actor, ScoreSheet.Row row, ReportedScore after) {
		ReportedScore before = row.told();
		return Stream
			.of(change(actor, row, "self", before.selfScore(), after.selfScore()),
					change(actor, row, "score", before.score(), after.score()),
					change(actor, row, "measured", before.measured(), after.measured()),
					change(actor, row, "remark", before.note(), after.note()))
			.filter((one) -> !one.before().equals(one.after()));
	}

	private SubmissionChange change(Actor actor, ScoreSheet.Row row, String kind, String before, String after) {
		return this.changes.now(actor.name(), kind, row.key(), before, after, "");
	}

}
