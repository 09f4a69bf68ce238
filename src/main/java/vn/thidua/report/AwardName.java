package vn.thidua.report;

import java.util.Locale;

/**
 * An award that a recipient may be proposed for.
 *
 * @param recipient the recipient's code
 * @param award the award's code
 * @param nameVi its name in Vietnamese
 * @param nameEn its name in English
 */
public record AwardName(String recipient, String award, String nameVi, String nameEn) {

	/** The name in the language of the page. */
	public String name(Locale locale) {
		return locale.getLanguage().equals("en") ? this.nameEn : this.nameVi;
	}

}
