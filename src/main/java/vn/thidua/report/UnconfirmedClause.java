package vn.thidua.report;

/**
 * A clause whose text is still to be compared.
 *
 * @param pack its rule pack
 * @param clause the clause
 * @param award the award it is about; empty where it is about none or about all
 * @param title what it says
 * @param basis the document it rests on
 * @param source where it was found
 * @param missing what is to be compared
 * @param rule whether it is a rule; otherwise it only informs
 * @param uses how many lines of the run rest on it
 */
public record UnconfirmedClause(String pack, String clause, String award, String title, String basis, String source,
		String missing, boolean rule, long uses) {
}
