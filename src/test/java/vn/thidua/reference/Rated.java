package vn.thidua.reference;

import java.util.List;

/** The rating of somebody for a year and where it comes from. */
record Rated(String level, String source) {

	static final List<String> LEVELS = List.of("KHTNV", "HTNV", "HTTNV", "HTXSNV");

	static Rated given(String level) {
		return new Rated(level, level.isEmpty() ? "" : "given");
	}

	static Rated computed(String level) {
		return new Rated(level, level.isEmpty() ? "" : "computed");
	}

	boolean is(String wanted) {
		return this.level.equals(wanted);
	}

	Verdict atLeast(String wanted) {
		if (is("") || is("INDETERMINATE")) {
			return Verdict.UNKNOWN;
		}
		return Verdict.of(rank() >= LEVELS.indexOf(wanted));
	}

	/** The place from the lowest; -1 for none. */
	int rank() {
		return LEVELS.indexOf(this.level);
	}

}
