package vn.thidua.assessment.run;

import java.util.List;
import java.util.function.Consumer;

import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.output.OutputFiles;
import vn.thidua.shared.Problem;

/**
 * Stores lines, digests them and tells how far the run has come.
 *
 * @param rows stores the lines
 * @param files digests them
 * @param progress is told how far the run has come
 */
record StoringSink(RunRows rows, OutputFiles files, Consumer<RunProgress> progress) implements AssessmentSink {

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.rows.lines(file, lines);
		this.files.lines(file, lines);
	}

	@Override
	public void warnings(List<Problem> warnings) {
		this.files.warnings(warnings);
	}

	@Override
	public void progress(long decided, long all) {
		this.progress.accept(new RunProgress(decided, all));
	}

}
