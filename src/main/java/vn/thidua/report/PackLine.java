package vn.thidua.report;

import java.util.Locale;

/**
 * A rule pack that a run used.
 *
 * @param pack its id
 * @param stage the stage it decides
 * @param code its code inside the stage
 * @param version its version
 * @param titleVi its title in Vietnamese
 * @param titleEn its title in English
 * @param verified whether its texts are confirmed
 */
public record PackLine(String pack, String stage, String code, String version, String titleVi, String titleEn,
		boolean verified) {

	/** The title in the language of the page. */
	public String title(Locale locale) {
		return locale.getLanguage().equals("en") ? this.titleEn : this.titleVi;
	}

}
