package vn.thidua.submission;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.MonthsCounted;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.unit.HealthUnit;

/**
 * What a unit is to report for a period and what it has reported.
 *
 * @param unit the unit
 * @param period the period
 * @param submission the submission; nothing where none is begun
 * @param editable whether the one who asks may change it now
 * @param receivable whether the one who asks may return, accept and reopen it
 * @param items what is to be reported, in the order in which indicators are shown
 */
public record ReportForm(HealthUnit unit, ReportingPeriod period, @Nullable Submission submission, boolean editable,
		boolean receivable, List<Item> items) {

	/**
	 * An indicator of the form.
	 *
	 * @param indicator the indicator
	 * @param targets the targets that count, one an authority
	 * @param told what is said of it; nothing reported where nothing is stored
	 * @param stored whether anything is stored of it
	 * @param accepted the figure accepted for the year before, as it was typed; empty
	 * where there is none
	 * @param doubts what looks implausible
	 * @param verdicts what the rules say, one an authority
	 * @param evidence how many files prove it
	 */
	public record Item(Indicator indicator, List<AssignedRevision> targets, ReportedFigure told, boolean stored,
			String accepted, List<Doubt> doubts, List<Verdict> verdicts, int evidence) {

		/** Whether it looks implausible and the unit has not said why. */
		public boolean unconfirmed() {
			return !this.doubts.isEmpty() && this.told.confirmation().isEmpty();
		}

		/** What stands in its fields. */
		public TypedRow row() {
			return TypedRow.of(this.told);
		}

		/** The mark of what stands in its fields. */
		public String mark() {
			return FormRow.mark(this.told);
		}

	}

	/** The items of which that is said. */
	public List<Item> said(Said said) {
		return this.items.stream().filter((item) -> item.told().said() == said).toList();
	}

	/** The items that look implausible. */
	public List<Item> doubtful() {
		return this.items.stream().filter((item) -> !item.doubts().isEmpty()).toList();
	}

	/** The items that look implausible and are not confirmed. */
	public List<Item> unconfirmed() {
		return this.items.stream().filter(Item::unconfirmed).toList();
	}

	/** Whether the period is not the whole year. */
	public boolean interim() {
		return this.period.period().months() < 12;
	}

	/** Which months the figure of a cumulative indicator is to count. */
	public MonthsCounted counted(Item item) {
		return MonthsCounted.of(this.period.period(), item.targets());
	}

	/** Whether a cumulative indicator counts from the start of the year. */
	public boolean sinceJanuary() {
		return cumulative().anyMatch((item) -> counted(item) != MonthsCounted.PART);
	}

	/** Whether a cumulative indicator counts the period alone. */
	public boolean partAlone() {
		return cumulative().anyMatch((item) -> counted(item) == MonthsCounted.PART);
	}

	private Stream<Item> cumulative() {
		return this.items.stream().filter((item) -> item.indicator().cumulative());
	}

	/** The groups of the items, each once, in the order in which they are shown. */
	public List<String> groups() {
		return this.items.stream().map((item) -> item.indicator().group()).distinct().toList();
	}

	/** The items of a group. */
	public List<Item> of(String group) {
		return this.items.stream().filter((item) -> item.indicator().group().equals(group)).toList();
	}

}
