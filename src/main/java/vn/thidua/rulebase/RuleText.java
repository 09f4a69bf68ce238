package vn.thidua.rulebase;

/**
 * A rule as its author wrote it.
 *
 * @param clause the clause it puts into force; the first word of its name
 * @param title what it says; the rest of its name
 * @param basis the document and article it rests on
 * @param verified whether that text is confirmed
 * @param file the file it stands in
 * @param line the line it begins on
 * @param text the whole rule
 */
public record RuleText(String clause, String title, String basis, boolean verified, String file, int line,
		String text) {

	/** The rule's whole name. */
	public String name() {
		return this.title.isEmpty() ? this.clause : this.clause + " " + this.title;
	}

}
