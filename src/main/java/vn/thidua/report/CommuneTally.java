package vn.thidua.report;

/**
 * Communes counted by verdict.
 *
 * @param communes how many have a score sheet
 * @param met how many meet the criteria
 * @param notMet how many do not
 * @param noData how many cannot be decided
 */
public record CommuneTally(long communes, long met, long notMet, long noData) {

	static final CommuneTally NONE = new CommuneTally(0, 0, 0, 0);

	/** The columns of a tally over rows of {@code communes}, named {@code c}. */
	static final String SUMS = """
			count(*) as communes,
			count(case when c."status" = 'met' then 1 end) as met,
			count(case when c."status" = 'not_met' then 1 end) as notMet,
			count(case when c."status" = 'no_data' then 1 end) as noData
			""";

}
