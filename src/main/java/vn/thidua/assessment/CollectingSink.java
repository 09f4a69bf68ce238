package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.thidua.shared.Problem;

/** Keeps everything in memory. */
final class CollectingSink implements AssessmentSink {

	private final Map<OutputFile, List<List<String>>> files = new EnumMap<>(OutputFile.class);

	private final List<Problem> warnings = new ArrayList<>();

	CollectingSink() {
		for (OutputFile file : OutputFile.values()) {
			this.files.put(file, new ArrayList<>());
		}
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.files.get(file).addAll(lines);
	}

	@Override
	public void warnings(List<Problem> warnings) {
		this.warnings.addAll(warnings);
	}

	Assessment assessment() {
		return new Assessment(this.files, this.warnings);
	}

}
