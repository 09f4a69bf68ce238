package vn.thidua.report;

/**
 * A rating; empty where there is nothing.
 *
 * @param year the year rated
 * @param rating the rating's code; empty where data is missing
 * @param source {@code given} or {@code computed}
 * @param quota how many of the group may have it
 * @param withinQuota {@code yes}, {@code no} or {@code tie}; empty where no quota applies
 * @param reason one Vietnamese sentence
 * @param rule the clause that decided
 * @param title what the clause says
 * @param pack the clause's rule pack; empty where the run does not know it
 * @param basis the document it rests on
 * @param verified whether that document is confirmed
 * @param field the field of work rated; empty for the whole work
 */
public record RatingLine(String year, String rating, String source, String quota, String withinQuota, String reason,
		String rule, String title, String pack, String basis, boolean verified, String field) {
}
