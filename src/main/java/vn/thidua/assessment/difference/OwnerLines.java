package vn.thidua.assessment.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.thidua.assessment.OutputFile;

/** The lines of one unit or person on one side. */
final class OwnerLines {

	private final Map<OutputFile, List<List<String>>> files = new EnumMap<>(OutputFile.class);

	List<List<String>> of(OutputFile file) {
		return this.files.computeIfAbsent(file, (none) -> new ArrayList<>());
	}

	long size() {
		return this.files.values().stream().mapToLong(List::size).sum();
	}

}
