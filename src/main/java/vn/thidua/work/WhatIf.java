package vn.thidua.work;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Problem;
import vn.thidua.submission.ReportedScore;

/**
 * Other figures tried in the place of those reported; nothing of it is stored.
 *
 * @param view where the unit stands by what is reported
 * @param fields a field for each indicator with a target, in the order of the plan
 * @param sheet a field for each line of the commune's score sheet
 * @param after the verdicts on what was tried; nothing where nothing was, or where a
 * figure could not be read
 * @param changes every verdict, rating and candidacy that changes
 */
public record WhatIf(UnitView view, List<Field> fields, List<SheetField> sheet, @Nullable UnitVerdicts after,
		List<Change> changes) {

	/**
	 * A field.
	 *
	 * @param indicator the indicator
	 * @param reported the figure as it is reported, as typed; empty for none
	 * @param typed the figure tried, as typed; empty for none
	 * @param problem why it cannot be read, and what to do; nothing where it can
	 */
	public record Field(Indicator indicator, String reported, String typed, @Nullable Problem problem) {

		/** Whether another figure is tried. */
		public boolean changed() {
			return !this.typed.strip().equals(this.reported.strip());
		}

	}

	/**
	 * A field for the points of a line of a score sheet.
	 *
	 * @param key names the line in the form
	 * @param line the line
	 * @param reported its points, as they are shown; empty for none
	 * @param typed the points tried, as typed; empty for none
	 * @param problem why they cannot be read, and what to do; nothing where they can
	 */
	public record SheetField(String key, ReportedScore line, String reported, String typed, @Nullable Problem problem) {

		/** Whether other points are tried. */
		public boolean changed() {
			return !this.typed.strip().equals(this.reported);
		}

	}

	/** What kind of conclusion changes. */
	public enum Kind {

		/** The verdict on a target. */
		OUTCOME,
		/** The verdict on a commune. */
		COMMUNE,
		/** A rating. */
		RATING,
		/** Whether somebody may be proposed for an award. */
		CANDIDACY

	}

	/**
	 * A conclusion that changes.
	 *
	 * @param kind what kind
	 * @param recipient the code of the person or unit that it is about
	 * @param name that person's or unit's name
	 * @param item the indicator, the field of work rated or the award
	 * @param label its name in Vietnamese
	 * @param before the verdict before; empty for none
	 * @param after the verdict after; empty for none
	 * @param reason why, after the change, in one Vietnamese sentence
	 */
	public record Change(Kind kind, String recipient, String name, String item, String label, String before,
			String after, String reason) {
	}

	/** The verdicts on what is reported. */
	public UnitVerdicts before() {
		return this.view.verdicts();
	}

	/** Whether the figures tried were assessed. */
	public boolean tried() {
		return this.after != null;
	}

	/** Whether a figure or points cannot be read. */
	public boolean refused() {
		return this.fields.stream().anyMatch((field) -> field.problem() != null)
				|| this.sheet.stream().anyMatch((field) -> field.problem() != null);
	}

	/** Whether there is nothing to try. */
	public boolean empty() {
		return this.fields.isEmpty() && this.sheet.isEmpty();
	}

	/** How many other figures are tried. */
	public long changed() {
		return this.fields.stream().filter(Field::changed).count()
				+ this.sheet.stream().filter(SheetField::changed).count();
	}

	/** The changes of a kind. */
	public List<Change> of(Kind kind) {
		return this.changes.stream().filter((change) -> change.kind() == kind).toList();
	}

}
