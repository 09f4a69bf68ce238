package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded on one candidate.
 *
 * @param recipient the candidate's code
 * @param seen the number of the decision that was seen to be the last; 0 for none
 * @param outcome what was decided; nothing where that was left open
 * @param reason why; empty where none was given
 */
public record DecisionEntry(String recipient, int seen, @Nullable DecisionOutcome outcome, String reason) {
}
