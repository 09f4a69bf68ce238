package vn.thidua.rulebase;

/**
 * A rule as its author wrote it, with what the pack knows of its clause.
 *
 * @param code the first word of its name: the clause, in award and rating packs without
 * the regime
 * @param title what it says; the rest of its name
 * @param award the award it is about; empty where it is about none or about all
 * @param stated the clause it puts into force
 * @param confirmed what it says itself of whether its text is confirmed: {@code yes},
 * {@code no} or nothing
 * @param file the file it stands in
 * @param line the line it begins on
 * @param text the whole rule
 */
public record RuleText(String code, String title, String award, Clause stated, String confirmed, String file, int line,
		String text) {

	/** The rule's whole name. */
	public String name() {
		return this.title.isEmpty() ? this.code : this.code + " " + this.title;
	}

	/** The clause it puts into force, as printed. */
	public String clause() {
		return this.stated.code();
	}

	/** The document and article it rests on. */
	public String basis() {
		return this.stated.basis();
	}

	/** Whether that text is confirmed. */
	public boolean verified() {
		return this.stated.verified();
	}

	/** Whether both are the same rule of the same file. */
	boolean sameText(RuleText other) {
		return this.line == other.line && this.file.equals(other.file);
	}

	RuleText stating(Clause clause) {
		return new RuleText(this.code, this.title, this.award, clause, this.confirmed, this.file, this.line, this.text);
	}

}
