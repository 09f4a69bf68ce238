package vn.thidua.assessment;

import java.util.List;

import vn.thidua.shared.Problem;

/**
 * Counts lines and lets them go; on demand it collects garbage ten times during a run and
 * remembers the most that was still held.
 */
final class HeapSink implements AssessmentSink {

	private static final double MEGABYTE = 1 << 20;

	private final long step;

	private long next;

	private long lines;

	private long most;

	HeapSink() {
		this(Long.MAX_VALUE / 10);
	}

	HeapSink(long all) {
		this.step = all / 10;
		this.next = this.step;
	}

	double megabytes() {
		return this.most / MEGABYTE;
	}

	long lines() {
		return this.lines;
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		this.lines += lines.size();
		if (file == OutputFile.UNIT_SUMMARY && this.next < Long.MAX_VALUE / 10) {
			measure();
		}
	}

	@Override
	public void warnings(List<Problem> warnings) {
		this.lines += warnings.size();
	}

	@Override
	public void progress(long decided, long all) {
		if (decided >= this.next) {
			this.next += this.step;
			measure();
		}
	}

	private void measure() {
		System.gc();
		Runtime heap = Runtime.getRuntime();
		this.most = Math.max(this.most, heap.totalMemory() - heap.freeMemory());
	}

}
