package vn.thidua.workbench.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.difference.Change;
import vn.thidua.assessment.difference.Differences;
import vn.thidua.assessment.difference.Side;
import vn.thidua.shared.Problem;

/**
 * Two assessments of one dossier that run at the same time. The side that is ahead waits
 * for the other, so that little is held; both stop soon after they are told to.
 */
final class TwoSides {

	private static final long MOST_HELD = 20_000;

	private static final long LOOK_AGAIN_MILLIS = 100;

	private final Differences differences;

	private final BooleanSupplier cancelled;

	private final ProgressTaker progress;

	private final Map<Side, long[]> decided = new EnumMap<>(Side.class);

	private int running = Side.values().length;

	private int waiting;

	private long compared;

	private boolean failed;

	private boolean abandoned;

	TwoSides(Consumer<Change> taker, BooleanSupplier cancelled, ProgressTaker progress) {
		this.differences = new Differences((change) -> {
			if (!this.failed) {
				taker.accept(change);
			}
		});
		this.cancelled = cancelled;
		for (Side side : Side.values()) {
			this.decided.put(side, new long[2]);
		}
		this.progress = progress;
	}

	/** Is told how many cases are decided, of how many. */
	interface ProgressTaker {

		void accept(long decided, long all);

	}

	/** Takes the lines of one side. */
	AssessmentSink sink(Side side) {
		return new SideSink(side);
	}

	/** Says that a side has ended; where it failed, nothing more is compared. */
	synchronized void end(Side side, boolean well) {
		this.failed |= !well;
		this.running--;
		if (!stopped()) {
			this.differences.end(side);
		}
		notifyAll();
	}

	/** Stops both sides. */
	synchronized void abandon() {
		this.abandoned = true;
		notifyAll();
	}

	/** How many lines of the first side were compared. */
	synchronized long compared() {
		return this.compared;
	}

	private synchronized void lines(Side side, OutputFile file, List<List<String>> lines) {
		goOnUnlessStopped();
		if (this.failed) {
			return;
		}
		this.differences.lines(side, file, lines);
		this.compared += (side == Side.BEFORE) ? lines.size() : 0;
		notifyAll();
		while (this.differences.held(side) > MOST_HELD && this.waiting + 1 < this.running && !this.failed) {
			await();
		}
	}

	private void await() {
		this.waiting++;
		try {
			wait(LOOK_AGAIN_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		finally {
			this.waiting--;
		}
		goOnUnlessStopped();
	}

	private synchronized void progress(Side side, long done, long all) {
		goOnUnlessStopped();
		this.decided.put(side, new long[] { done, all });
		this.progress.accept(sum(0), sum(1));
	}

	private long sum(int at) {
		return this.decided.values().stream().mapToLong((counts) -> counts[at]).sum();
	}

	private boolean stopped() {
		return this.abandoned || this.cancelled.getAsBoolean();
	}

	private void goOnUnlessStopped() {
		if (stopped()) {
			throw new CancellationException();
		}
	}

	private final class SideSink implements AssessmentSink {

		private final Side side;

		private SideSink(Side side) {
			this.side = side;
		}

		@Override
		public void lines(OutputFile file, List<List<String>> lines) {
			TwoSides.this.lines(this.side, file, lines);
		}

		@Override
		public void warnings(List<Problem> warnings) {
			// doubts about the input are the same on both sides
		}

		@Override
		public void progress(long done, long all) {
			TwoSides.this.progress(this.side, done, all);
		}

	}

}
