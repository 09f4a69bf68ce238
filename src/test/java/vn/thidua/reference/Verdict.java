package vn.thidua.reference;

import java.util.Locale;

/** What can be said of a condition, from the best to the worst. */
enum Verdict {

	PASS, PRESUMED, UNKNOWN, FAIL;

	static Verdict of(boolean holds) {
		return holds ? PASS : FAIL;
	}

	/** That of two conditions which must both hold. */
	Verdict and(Verdict other) {
		return (compareTo(other) >= 0) ? this : other;
	}

	/** That of two conditions of which one is enough. */
	Verdict or(Verdict other) {
		return (compareTo(other) <= 0) ? this : other;
	}

	boolean holds() {
		return this == PASS || this == PRESUMED;
	}

	String status() {
		return name().toLowerCase(Locale.ROOT);
	}

}
