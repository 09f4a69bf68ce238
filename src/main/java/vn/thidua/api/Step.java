package vn.thidua.api;

import org.jspecify.annotations.Nullable;

/**
 * A step of a submission.
 *
 * @param step which
 * @param version the version it was decided on
 * @param reason why; demanded for {@link Kind#RETURN} and {@link Kind#REOPEN}
 */
public record Step(Kind step, int version, @Nullable String reason) {

	/**
	 * Refuses a step that is none.
	 * @throws IllegalArgumentException if no step is named
	 */
	public Step {
		if (step == null) {
			throw new IllegalArgumentException("step is missing");
		}
	}

	/** The steps there are. */
	public enum Kind {

		/** The unit hands it in. */
		SUBMIT,
		/** The committee sends it back. */
		RETURN,
		/** The committee accepts it. */
		ACCEPT,
		/** The committee opens it again. */
		REOPEN

	}

	String told() {
		return (this.reason == null) ? "" : this.reason;
	}

}
