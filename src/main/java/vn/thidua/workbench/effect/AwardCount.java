package vn.thidua.workbench.effect;

import java.util.Locale;

/**
 * The candidates of one award that change.
 *
 * @param award the award
 * @param nameVi its Vietnamese name
 * @param nameEn its English name
 * @param gained how many become eligible
 * @param lost how many are no longer eligible
 * @param changes how many change in any way
 */
public record AwardCount(String award, String nameVi, String nameEn, long gained, long lost, long changes) {

	/** Its name in a language. */
	public String name(Locale locale) {
		return locale.getLanguage().equals("en") ? this.nameEn : this.nameVi;
	}

}
