package vn.thidua.submission;

/**
 * What the rules say of one target.
 *
 * @param indicator the indicator's code
 * @param authority who assigned the target; empty where not told
 * @param status a status of the data contract, such as {@code not_met}
 * @param over the distance to the target, plain; empty where there is none
 * @param overUnit {@code %} or {@code points}
 * @param completion the share of the target that is reached, plain; empty where there is
 * none
 * @param pace how far it is ahead of the months that have passed, plain; empty where it
 * is not under way
 * @param reason one Vietnamese sentence
 */
public record Verdict(String indicator, String authority, String status, String over, String overUnit,
		String completion, String pace, String reason) {
}
