package vn.thidua.assessment;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs work at once on the thread that hands it over, whose processor time is taken. */
final class SameThread extends AbstractExecutorService {

	private boolean shut;

	@Override
	public void execute(Runnable work) {
		work.run();
	}

	@Override
	public void shutdown() {
		this.shut = true;
	}

	@Override
	public List<Runnable> shutdownNow() {
		this.shut = true;
		return List.of();
	}

	@Override
	public boolean isShutdown() {
		return this.shut;
	}

	@Override
	public boolean isTerminated() {
		return this.shut;
	}

	@Override
	public boolean awaitTermination(long timeout, TimeUnit unit) {
		return this.shut;
	}

}
