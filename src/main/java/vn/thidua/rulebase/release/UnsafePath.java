package vn.thidua.rulebase.release;

import java.io.Serial;

/** A path that the working copy may not hold. */
public final class UnsafePath extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	UnsafePath(String message) {
		super(message);
	}

}
