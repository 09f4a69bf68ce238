package vn.thidua.assessment;

import java.util.List;
import java.util.Map;

import vn.thidua.shared.Problem;

/**
 * Everything that was decided, as the contract writes it.
 *
 * @param files the lines of each file, in the order of their keys
 * @param warnings doubts about the input
 */
public record Assessment(Map<OutputFile, List<List<String>>> files, List<Problem> warnings) {

	/** The lines of one file. */
	public List<List<String>> lines(OutputFile file) {
		return this.files.getOrDefault(file, List.of());
	}

}
