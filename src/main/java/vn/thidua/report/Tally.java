package vn.thidua.report;

/**
 * Targets counted by verdict.
 *
 * @param units how many units were assigned targets that apply to them
 * @param targets how many targets apply
 * @param exceeded how many are exceeded
 * @param met how many are just met
 * @param notMet how many are missed
 * @param inProgress how many have not ended
 * @param noData how many lack their figure
 */
public record Tally(long units, long targets, long exceeded, long met, long notMet, long inProgress, long noData) {

	static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

	/** The columns of a tally over rows of {@code unit_summary}, named {@code s}. */
	static final String SUMS = """
			count(case when s."targets" <> '0' then 1 end) as units,
			coalesce(sum(cast(s."targets" as bigint)), 0) as targets,
			coalesce(sum(cast(s."exceeded" as bigint)), 0) as exceeded,
			coalesce(sum(cast(s."met" as bigint)), 0) as met,
			coalesce(sum(cast(s."not_met" as bigint)), 0) as notMet,
			coalesce(sum(cast(s."in_progress" as bigint)), 0) as inProgress,
			coalesce(sum(cast(s."no_data" as bigint)), 0) as noData
			""";

	/** How many are met or exceeded. */
	public long reached() {
		return this.exceeded + this.met;
	}

}
