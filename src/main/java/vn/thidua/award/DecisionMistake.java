package vn.thidua.award;

/**
 * Why decisions were not recorded.
 *
 * @param recipient the candidate that it is about; empty where it is about all
 * @param code {@code unsealed}, {@code nothing}, {@code day}, {@code future},
 * {@code early}, {@code document}; of a candidate {@code moved}, {@code status},
 * {@code outcome}, {@code long}, and for want of a reason {@code declined},
 * {@code beyond}, {@code tie}, {@code replaced}
 */
public record DecisionMistake(String recipient, String code) {

	/** Somebody else recorded a decision meanwhile. */
	static final String MOVED = "moved";

	/** Whether somebody else recorded a decision meanwhile. */
	public boolean moved() {
		return this.code.equals(MOVED);
	}

}
