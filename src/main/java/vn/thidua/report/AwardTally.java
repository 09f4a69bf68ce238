package vn.thidua.report;

import java.util.Locale;

/**
 * The candidates of one award by status.
 *
 * @param award the award's code
 * @param nameVi its name in Vietnamese
 * @param nameEn its name in English
 * @param recipient {@code person}, {@code collective}, {@code both}, or empty where not
 * known
 * @param candidates how many were considered
 * @param eligible how many may be proposed
 * @param notEligible how many may not
 * @param undetermined how many lack data
 * @param beyond how many of the eligible stand beyond a quota
 */
public record AwardTally(String award, String nameVi, String nameEn, String recipient, long candidates, long eligible,
		long notEligible, long undetermined, long beyond) {

	/** The columns of a tally over rows of {@code candidates}, named {@code c}. */
	static final String SUMS = """
			count(*) as candidates,
			count(case when c."status" = 'eligible' then 1 end) as eligible,
			count(case when c."status" = 'not_eligible' then 1 end) as notEligible,
			count(case when c."status" = 'undetermined' then 1 end) as undetermined,
			count(case when c."status" = 'eligible' and c."within_quota" = 'no' then 1 end) as beyond
			""";

	/** The name in the language of the page. */
	public String name(Locale locale) {
		return locale.getLanguage().equals("en") ? this.nameEn : this.nameVi;
	}

	/** How many have that status. */
	public long count(String status) {
		return switch (status) {
			case "eligible" -> this.eligible;
			case "not_eligible" -> this.notEligible;
			default -> this.undetermined;
		};
	}

}
