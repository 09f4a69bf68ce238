package vn.thidua.report;

import java.util.Locale;

/**
 * The points of one criterion; figures as the contract writes them, empty where there is
 * none.
 *
 * @param criteriaSet the criteria set's code
 * @param criterion the criterion's number
 * @param nameVi its name in Vietnamese
 * @param nameEn its name in English
 * @param verified whether its text is confirmed
 * @param points the points scored
 * @param max the most points
 * @param percent the points in percent of the most
 * @param status the verdict
 */
public record CriterionLine(String criteriaSet, String criterion, String nameVi, String nameEn, boolean verified,
		String points, String max, String percent, String status) {

	/** The name in the language of the page. */
	public String name(Locale locale) {
		return locale.getLanguage().equals("en") ? this.nameEn : this.nameVi;
	}

}
