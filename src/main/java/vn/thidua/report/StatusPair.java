package vn.thidua.report;

import java.util.Locale;

/**
 * A recipient about whom two runs differ for an award.
 *
 * @param recipient the recipient's code
 * @param name the recipient's name
 * @param person whether the recipient is a person
 * @param unitName the unit's name
 * @param award the award's code
 * @param nameVi its name in Vietnamese
 * @param nameEn its name in English
 * @param firstStatus the status in the first run; empty where its law does not know the
 * award
 * @param secondStatus the status in the second run
 */
public record StatusPair(String recipient, String name, boolean person, String unitName, String award, String nameVi,
		String nameEn, String firstStatus, String secondStatus) {

	/** The award's name in the language of the page. */
	public String awardName(Locale locale) {
		return locale.getLanguage().equals("en") ? this.nameEn : this.nameVi;
	}

}
