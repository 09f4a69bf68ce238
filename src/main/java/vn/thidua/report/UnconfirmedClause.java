package vn.thidua.report;

/**
 * A clause whose text is still to be compared.
 *
 * @param pack its rule pack
 * @param stage the stage of its rule pack
 * @param clause the clause
 * @param title what it says
 * @param basis the document it rests on
 * @param source where it was found
 * @param missing what is to be compared
 * @param rule whether it is a rule; otherwise it only informs
 * @param uses how many lines of the run rest on it
 */
public record UnconfirmedClause(String pack, String stage, String clause, String title, String basis, String source,
		String missing, boolean rule, long uses) {

	UnconfirmedClause used(long times) {
		return new UnconfirmedClause(this.pack, this.stage, this.clause, this.title, this.basis, this.source,
				this.missing, this.rule, times);
	}

}
