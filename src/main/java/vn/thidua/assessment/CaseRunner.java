package vn.thidua.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.OwnThreads;

/**
 * Runs cases on all cores and hands over what was decided in the order of the cases. Only
 * a few chunks of cases are held at a time.
 */
final class CaseRunner implements AutoCloseable {

	private static final int CHUNK = 64;

	/** Groups of cases, each as long as many cases and with as many lines. */
	private static final int GROUPS = 2;

	/** A chunk may take as long as so many cases that use up their whole time. */
	private static final int SLOW_CASES = 4;

	private final ExecutorService threads;

	private final RuleLimits limits;

	private final long all;

	private final AssessmentSink sink;

	private long decided;

	CaseRunner(RuleLimits limits, long all, AssessmentSink sink) {
		this(Executors.newFixedThreadPool(OwnThreads.CORES, OwnThreads.named("assessment")), limits, all, sink);
	}

	CaseRunner(ExecutorService threads, RuleLimits limits, long all, AssessmentSink sink) {
		this.threads = threads;
		this.limits = limits;
		this.all = all;
		this.sink = sink;
	}

	<C, R> void run(Iterable<C> cases, Function<C, R> assess, Consumer<R> take) {
		run(cases, CHUNK, assess, take);
	}

	/** Runs cases that are groups themselves, such as the people of a unit. */
	<C, R> void runGroups(Iterable<C> groups, Function<C, R> assess, Consumer<R> take) {
		run(groups, GROUPS, assess, take);
	}

	private <C, R> void run(Iterable<C> cases, int size, Function<C, R> assess, Consumer<R> take) {
		Deque<Future<List<R>>> running = new ArrayDeque<>();
		Iterator<C> rest = cases.iterator();
		while (rest.hasNext() || !running.isEmpty()) {
			while (rest.hasNext() && running.size() < 2 * OwnThreads.CORES) {
				List<C> chunk = chunk(rest, size);
				running.add(this.threads.submit(() -> chunk.stream().map(assess).toList()));
			}
			List<R> results = await(running.remove());
			results.forEach(take);
			this.decided += results.size();
			this.sink.progress(Math.min(this.decided, this.all), this.all);
		}
	}

	private static <C> List<C> chunk(Iterator<C> rest, int size) {
		List<C> chunk = new ArrayList<>(size);
		while (rest.hasNext() && chunk.size() < size) {
			chunk.add(rest.next());
		}
		return chunk;
	}

	/**
	 * What a chunk decided. No limit reaches inside a join that does not end, so a chunk
	 * that takes far too long is given up with its thread.
	 */
	private <R> List<R> await(Future<List<R>> results) {
		try {
			return results.get(this.limits.time().toMillis() * SLOW_CASES, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new RulesStopped("Luật bị dừng: một nhóm đơn vị chạy quá lâu");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RulesStopped("Việc đánh giá bị ngắt");
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			if (ex.getCause() instanceof Error cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
