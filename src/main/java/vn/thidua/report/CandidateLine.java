package vn.thidua.report;

import java.util.Locale;

/**
 * What came of one recipient and one award; figures as the contract writes them, empty
 * where there is none.
 *
 * @param recipient the recipient's code
 * @param name the recipient's name
 * @param person whether the recipient is a person
 * @param unitCode the person's unit, or the unit itself
 * @param unitName that unit's name
 * @param award the award's code
 * @param nameVi the award's name in Vietnamese
 * @param nameEn the award's name in English
 * @param status {@code eligible}, {@code not_eligible} or {@code undetermined}
 * @param regime the body of law
 * @param rank the rank inside the quota's group
 * @param quota how many the group may have
 * @param withinQuota {@code yes}, {@code no} or {@code tie}; empty where no quota applies
 * @param basis the document it rests on
 * @param reason one Vietnamese sentence
 * @param verified whether every text it rests on is confirmed
 * @param presumed how many conditions hold only because nobody objected; empty where the
 * run does not know
 * @param tied whether others of the group have the same rank
 */
public record CandidateLine(String recipient, String name, boolean person, String unitCode, String unitName,
		String award, String nameVi, String nameEn, String status, String regime, String rank, String quota,
		String withinQuota, String basis, String reason, boolean verified, String presumed, boolean tied) {

	/** The award's name in the language of the page. */
	public String awardName(Locale locale) {
		return locale.getLanguage().equals("en") ? this.nameEn : this.nameVi;
	}

	/** Whether it may be proposed. */
	public boolean eligible() {
		return this.status.equals("eligible");
	}

	/** Where it competes and its rank there. */
	String place() {
		return (this.person ? this.unitCode : "") + '/' + this.rank;
	}

	CandidateLine asTied() {
		return new CandidateLine(this.recipient, this.name, this.person, this.unitCode, this.unitName, this.award,
				this.nameVi, this.nameEn, this.status, this.regime, this.rank, this.quota, this.withinQuota, this.basis,
				this.reason, this.verified, this.presumed, true);
	}

}
