package vn.thidua.rulebase.release;

/**
 * Why a release is put into force, and by whom.
 *
 * @param kind the kind of activation, see {@link Activation}
 * @param by who asked for it
 * @param approvedBy who approved it; empty where nobody had to
 * @param reason why
 * @param document what orders it
 */
public record Cause(String kind, String by, String approvedBy, String reason, OrderingDocument document) {

	/** A proposal that a second person approved. */
	public static Cause approved(String by, String approvedBy, String reason, OrderingDocument document) {
		return new Cause(Activation.PUBLISHED, by, approvedBy, reason, document);
	}

	static Cause alone(String kind, String by, String reason) {
		return new Cause(kind, by, "", reason, OrderingDocument.NONE);
	}

}
