package vn.thidua.unit;

/**
 * A judgement that no figure shows, stated by somebody.
 *
 * @param recipient the unit or person
 * @param predicate what is stated
 * @param holds whether it holds
 * @param by who states it; blank where not told
 */
public record Attestation(String recipient, String predicate, boolean holds, String by) {
}
