package vn.thidua.command;

import java.io.PrintWriter;
import java.util.List;

import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.shared.Problem;

/**
 * Passes an assessment on and, where it takes long, keeps one line of progress up to
 * date.
 */
final class ProgressLine implements AssessmentSink {

	private static final long SILENT_NANOS = 2_000_000_000L;

	private final AssessmentSink next;

	private final PrintWriter line;

	private long spoken = System.nanoTime();

	private boolean shown;

	ProgressLine(AssessmentSink next, PrintWriter line) {
		this.next = next;
		this.line = line;
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.next.lines(file, lines);
	}

	@Override
	public void warnings(List<Problem> warnings) {
		this.next.warnings(warnings);
	}

	@Override
	public void progress(long decided, long all) {
		long now = System.nanoTime();
		if (now - this.spoken > SILENT_NANOS) {
			this.spoken = now;
			this.shown = true;
			this.line.printf("\rĐã đánh giá %d/%d trường hợp (%d%%)", decided, all, 100 * decided / all);
			this.line.flush();
		}
	}

	void end() {
		if (this.shown) {
			this.line.println();
		}
	}

}
