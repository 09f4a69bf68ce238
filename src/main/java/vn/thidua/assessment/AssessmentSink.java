package vn.thidua.assessment;

import java.util.List;

import vn.thidua.shared.Problem;

/**
 * Takes the lines of an assessment as they are decided, each file's lines in the order of
 * their keys. All calls come from one thread.
 */
public interface AssessmentSink {

	/** Takes lines of a file. */
	void lines(OutputFile file, List<List<String>> lines);

	/** Takes doubts about the input. */
	void warnings(List<Problem> warnings);

	/** Tells how many of the cases are decided. */
	default void progress(long decided, long all) {
	}

}
