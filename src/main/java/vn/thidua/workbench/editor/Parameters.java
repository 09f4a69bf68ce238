package vn.thidua.workbench.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleTable;
import vn.thidua.rulebase.release.Saving;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/** Edits the tables of numbers of the draft. */
@Service
public class Parameters {

	private final Drafts drafts;

	Parameters(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * What came of an edit.
	 *
	 * @param problems why nothing was saved; none where it was tried
	 * @param text what was to be saved
	 * @param saving what came of saving; nothing done where there are problems
	 */
	public record Edit(List<Problem> problems, String text, Saving saving) {

		/** Whether it is saved. */
		public boolean done() {
			return this.saving.done();
		}

	}

	/** The path of a folder's table. */
	public static String path(String folder) {
		return folder + "/parameters.csv";
	}

	/** Saves the rows of a folder's table, those left blank at the end left out. */
	@Needs(Action.EDIT_RULES)
	public Edit save(String folder, ParameterTable table, List<ParameterRow> typed, String digest) {
		List<ParameterRow> rows = typed.stream().filter((row) -> !row.untouched()).toList();
		Problems problems = new Problems();
		new ParameterChecks(path(folder), new RuleTable("", table.separator()), problems).check(rows);
		return save(folder, table.with(rows), digest, problems);
	}

	/**
	 * Corrects a number from a day on: the old row ends the day before and stays, the new
	 * one follows it and ends where the old one did.
	 */
	@Needs(Action.EDIT_RULES)
	public Edit correct(String folder, ParameterTable table, ParameterRow old, ParameterRow corrected, String digest) {
		Problems problems = new Problems();
		Place place = new Place(path(folder), old.line(), 3);
		LocalDate from = ParameterRow.day(corrected.from());
		LocalDate before = ParameterRow.day(old.from());
		LocalDate end = ParameterRow.day(old.to());
		if (from == null || (before != null && !from.isAfter(before)) || (end != null && from.isAfter(end))) {
			problems.error(place, corrected.from(), "editing.from", old.from(), old.to());
			return save(folder, "", digest, problems);
		}
		List<ParameterRow> rows = new ArrayList<>(table.rows());
		int at = rows.indexOf(old);
		rows.set(at, old.until(from.minusDays(1)));
		rows.add(at + 1, new ParameterRow(0, old.code(), corrected.value(), from.toString(), old.to(),
				corrected.source(), corrected.verified()));
		new ParameterChecks(path(folder), new RuleTable("", table.separator()), problems).check(rows);
		return save(folder, table.with(rows), digest, problems);
	}

	/**
	 * Deletes a row; refused while a rule asks for its number and no other row sets it.
	 */
	@Needs(Action.EDIT_RULES)
	public Edit delete(String folder, ParameterTable table, ParameterRow row, String digest) {
		Problems problems = new Problems();
		List<ParameterRow> rows = table.rows().stream().filter((one) -> one != row).toList();
		boolean still = rows.stream().anyMatch((one) -> one.code().strip().equals(row.code().strip()));
		String[] code = row.code().strip().split("@", 2);
		this.drafts.packs()
			.stream()
			.filter((pack) -> !still && asks(pack, folder, code))
			.findFirst()
			.ifPresent((pack) -> problems.error(new Place(path(folder), row.line(), 1), row.code(), "editing.asked",
					pack.id()));
		return save(folder, table.with(rows), digest, problems);
	}

	private static boolean asks(RulePack pack, String folder, String[] code) {
		String scope = (code.length > 1) ? code[1] : "";
		return AskedNumbers.uses(pack, folder)
				&& pack.rules().stream().anyMatch((rule) -> AskedNumbers.of(rule).contains(code[0]))
				&& pack.parameters()
					.stream()
					.filter((one) -> one.name().equals(code[0]) && one.scope().equals(scope))
					.allMatch((one) -> one.origin().equals(folder));
	}

	private Edit save(String folder, String text, String digest, Problems problems) {
		boolean refused = problems.refuse();
		return new Edit(problems.errors(), text,
				refused ? new Saving(false, null) : this.drafts.save(path(folder), text, digest));
	}

}
