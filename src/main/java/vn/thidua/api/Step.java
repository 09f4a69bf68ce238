package vn.thidua.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A step of a submission.
 *
 * @param step which
 * @param version the version it was decided on; may be told by {@code If-Match} instead
 * @param reason why; demanded for {@link Kind#RETURN} and {@link Kind#REOPEN}
 */
public record Step(@JsonProperty(required = true) Kind step, @Nullable Integer version, @Nullable String reason) {

	/**
	 * Refuses a step that is none.
	 * @throws Unfit if no step is named
	 */
	public Step {
		step = Unfit.needed("step", step);
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
