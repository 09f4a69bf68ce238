package vn.thidua.shared;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Threads of the product's own. Whoever starts one, it sees the product's classes and
 * libraries; threads of a pool that all share need not.
 */
public final class OwnThreads {

	/** As many threads as there are processors work at once. */
	public static final int CORES = Runtime.getRuntime().availableProcessors();

	private OwnThreads() {
	}

	/** Makes threads of that name which do not keep the program alive. */
	public static ThreadFactory named(String name) {
		return (work) -> {
			Thread thread = new Thread(work, name);
			thread.setDaemon(true);
			thread.setContextClassLoader(OwnThreads.class.getClassLoader());
			return thread;
		};
	}

	/**
	 * What becomes of each item, in the order of the items; all cores work on it.
	 * @throws IllegalStateException if the work fails with what is no unchecked exception
	 */
	public static <T, R> List<R> each(List<T> items, String name, Function<T, R> work) {
		ExecutorService threads = Executors.newFixedThreadPool(CORES, named(name));
		try {
			List<Future<R>> running = items.stream().map((item) -> threads.submit(() -> work.apply(item))).toList();
			return running.stream().map(OwnThreads::await).toList();
		}
		finally {
			threads.shutdownNow();
		}
	}

	/**
	 * What the work gives, once it is done.
	 * @throws IllegalStateException if the work fails with what is no unchecked
	 * exception, or waiting is interrupted
	 */
	public static <R> R await(Future<R> running) {
		try {
			return running.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
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

}
