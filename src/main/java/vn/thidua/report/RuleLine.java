package vn.thidua.report;

/**
 * A rule as the run knew it.
 *
 * @param clause its clause
 * @param pack its rule pack
 * @param title what it says
 * @param basis the document it rests on
 * @param verified whether that document is confirmed
 */
public record RuleLine(String clause, String pack, String title, String basis, boolean verified) {
}
