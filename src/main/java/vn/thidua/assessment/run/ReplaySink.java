package vn.thidua.assessment.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.output.OutputFiles;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.shared.Problem;

/** Holds what is computed again beside what is stored, line by line. */
final class ReplaySink implements AssessmentSink {

	private final StoredOutput stored;

	private final OutputFiles recomputed;

	private final Map<OutputFile, Long> counts = new EnumMap<>(OutputFile.class);

	private final Map<OutputFile, RowDifference> first = new EnumMap<>(OutputFile.class);

	ReplaySink(StoredOutput stored, OutputFiles recomputed) {
		this.stored = stored;
		this.recomputed = recomputed;
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.recomputed.lines(file, lines);
		for (List<String> line : lines) {
			long number = this.counts.merge(file, 1L, Long::sum);
			List<List<String>> next = this.stored.next(file);
			if (!this.first.containsKey(file)) {
				compare(file, number + 1, next, line);
			}
		}
	}

	@Override
	public void warnings(List<Problem> warnings) {
		this.recomputed.warnings(warnings);
	}

	/** Looks for lines that are stored and were not computed again. */
	void end() {
		for (OutputFile file : OutputFile.values()) {
			List<List<String>> next = this.stored.next(file);
			if (!next.isEmpty() && !this.first.containsKey(file)) {
				this.first.put(file, new RowDifference(name(file), this.counts.getOrDefault(file, 0L) + 2, "",
						String.join(" | ", next.get(0)), null));
			}
		}
	}

	/** The first difference in the order of the files; nothing where there is none. */
	@Nullable RowDifference first() {
		return this.first.values().stream().findFirst().orElse(null);
	}

	private void compare(OutputFile file, long number, List<List<String>> next, List<String> line) {
		if (next.isEmpty()) {
			this.first.put(file, new RowDifference(name(file), number, "", null, String.join(" | ", line)));
			return;
		}
		List<String> kept = next.get(0);
		for (int i = 0; i < line.size(); i++) {
			if (!line.get(i).equals(kept.get(i))) {
				this.first.put(file,
						new RowDifference(name(file), number, file.columns().get(i), kept.get(i), line.get(i)));
				return;
			}
		}
	}

	private static String name(OutputFile file) {
		return OutputFormat.CSV.name(file);
	}

}
