package vn.thidua.workbench.effect;

import java.util.Locale;

/**
 * One verdict that would change.
 *
 * @param seq its place in the list
 * @param run a run of the dossier
 * @param stage the part of the results
 * @param owner the unit or person
 * @param ownerName its name
 * @param person whether it is a person
 * @param unitCode the unit, or the person's unit
 * @param unitName its name
 * @param award the award; empty for none
 * @param awardVi its Vietnamese name
 * @param awardEn its English name
 * @param item what it is about besides, such as the indicator
 * @param fromVerdict the verdict before; empty where there was no line
 * @param toVerdict the verdict after; empty where there is no line
 * @param fromPlace whether it stood within a cap
 * @param toPlace whether it will
 * @param fromRule the clauses that decided
 * @param toRule the clauses that would decide
 * @param fromBasis their documents and articles
 * @param toBasis their documents and articles
 * @param fromReason why
 * @param toReason why
 */
public record ChangeLine(long seq, long run, String stage, String owner, String ownerName, boolean person,
		String unitCode, String unitName, String award, String awardVi, String awardEn, String item, String fromVerdict,
		String toVerdict, String fromPlace, String toPlace, String fromRule, String toRule, String fromBasis,
		String toBasis, String fromReason, String toReason) {

	/** The name of the award in a language. */
	public String awardName(Locale locale) {
		return locale.getLanguage().equals("en") ? this.awardEn : this.awardVi;
	}

}
