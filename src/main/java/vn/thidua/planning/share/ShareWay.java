package vn.thidua.planning.share;

/** By what a total is split. */
public enum ShareWay {

	/** Every unit the same. */
	EQUAL,
	/** Weights that are typed. */
	TYPED,
	/** The targets of the year before. */
	TARGETS,
	/** The accepted results of the year before. */
	RESULTS

}
