package vn.thidua.workbench.history;

/**
 * A row of a table of parameters, as it was written.
 *
 * @param code name and scope
 * @param value the number
 * @param from the first day
 * @param to the last day
 * @param source where it was found
 * @param verified whether its text is confirmed
 */
public record ParameterRow(String code, String value, String from, String to, String source, String verified) {

	static final ParameterRow NONE = new ParameterRow("", "", "", "", "", "");

	/** Rows with the same key are two states of one number. */
	String key() {
		return this.code + " " + this.from;
	}

}
