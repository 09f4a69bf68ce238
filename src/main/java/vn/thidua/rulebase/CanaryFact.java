package vn.thidua.rulebase;

import java.math.BigDecimal;

/**
 * What the canary rules see and conclude; public only because compiled rules must reach
 * it.
 *
 * @param kind what it is
 * @param scope what it is joined by
 * @param amount a decimal
 * @param flag a truth value
 */
public record CanaryFact(String kind, String scope, BigDecimal amount, boolean flag) {

	static CanaryFact given(String kind, String scope, String amount, boolean flag) {
		return new CanaryFact(kind, scope, new BigDecimal(amount), flag);
	}

	/** That the rule of the named construct fired. */
	public static CanaryFact sings(String construct) {
		return new CanaryFact("sings", construct, BigDecimal.ZERO, true);
	}

}
