package vn.thidua.workbench.editor;

import java.time.LocalDate;

/**
 * A new law as it is asked for.
 *
 * @param source the id of the pack whose rules it begins with
 * @param code its folder inside the stage
 * @param regime the letter of the body of law, or the word its clauses begin with
 * @param titleVi its name in Vietnamese
 * @param titleEn its name in English
 * @param number the number of its document
 * @param date the day the document was issued
 * @param subject what the document is about
 * @param address where its text is found
 * @param from its first day in force
 */
public record NewPack(String source, String code, String regime, String titleVi, String titleEn, String number,
		LocalDate date, String subject, String address, LocalDate from) {

	/** The stage, which is that of its source. */
	public String stage() {
		return this.source.split("/", 2)[0];
	}

	/** Its id. */
	public String id() {
		return stage() + "/" + this.code;
	}

}
