package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;

/**
 * Takes a unit's form as it was typed: what is right is saved, what cannot be taken is
 * told in its row. Who saves a row that somebody else changed since the form was shown is
 * told, and sees both values.
 */
@Service
@Transactional
public class FormDesk {

	private final ReportForms forms;

	private final SubmissionDesk desk;

	FormDesk(ReportForms forms, SubmissionDesk desk) {
		this.forms = forms;
		this.desk = desk;
	}

	/**
	 * What came of a form.
	 *
	 * @param kept of how many rows something new was saved
	 * @param rows what shall stand in each row that was sent in, by indicator
	 * @param mistakes what cannot be taken
	 * @param others what others saved meanwhile, by indicator
	 */
	public record Saving(int kept, Map<String, TypedRow> rows, List<Mistake> mistakes,
			Map<String, ReportedFigure> others) {

		/** Whether all of it was saved. */
		public boolean saved() {
			return this.mistakes.isEmpty() && this.others.isEmpty();
		}

	}

	/**
	 * Saves the rows of a form that can be taken. Rows that the form does not hold stay.
	 * @param version the version that the form was shown of
	 * @param fields the texts of the fields by their names
	 * @throws NotFound if there is no such submission that the actor may see
	 * @throws SubmissionRefused if the submission is not the unit's to change, or
	 * somebody saved another version at the same moment
	 */
	public Saving save(Actor actor, long id, int version, Map<String, String> fields) {
		ReportForm form = this.forms.of(actor, id);
		Submission submission = Objects.requireNonNull(form.submission());
		List<FormRow> rows = form.items()
			.stream()
			.filter((item) -> TypedRow.in(fields, item.indicator().code()))
			.map((item) -> FormRow.of(item, fields))
			.toList();
		boolean stale = submission.version() != version;
		List<ReportedFigure> changed = changed(rows, stale);
		Saving saving = checked(rows, stale, changed.size());
		if (saving.saved() || !changed.isEmpty()) {
			this.desk.report(actor, id, submission.version(), changed);
		}
		return saving;
	}

	private static Saving checked(List<FormRow> rows, boolean stale, int kept) {
		Map<String, TypedRow> shown = new LinkedHashMap<>();
		rows.forEach((row) -> shown.put(row.typed().indicator(),
				(stale && row.overtaken() && row.untouched()) ? row.item().row() : row.typed()));
		List<Mistake> mistakes = rows.stream().flatMap((row) -> row.reading().mistakes().stream()).toList();
		Map<String, ReportedFigure> others = rows.stream()
			.filter((row) -> stale && row.overtaken())
			.map((row) -> row.item().told())
			.collect(Collectors.toMap(ReportedFigure::indicator, Function.identity()));
		return new Saving(kept, shown, mistakes, others);
	}

	private static List<ReportedFigure> changed(List<FormRow> rows, boolean stale) {
		return rows.stream()
			.filter((row) -> row.differs() && !(stale && row.overtaken()))
			.flatMap((row) -> Stream.ofNullable(row.reading().told()))
			.toList();
	}

}
