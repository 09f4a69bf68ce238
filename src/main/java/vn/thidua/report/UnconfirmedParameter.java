package vn.thidua.report;

/**
 * A number whose text is still to be compared.
 *
 * @param pack the rule pack it is used by
 * @param name what it limits
 * @param scope whom it is for; empty where it is for all
 * @param figure the number
 * @param origin the pack or local folder that sets it; empty where not known
 * @param source where it was found
 */
public record UnconfirmedParameter(String pack, String name, String scope, String figure, String origin,
		String source) {
}
