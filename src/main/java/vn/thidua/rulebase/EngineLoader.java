package vn.thidua.rulebase;

import java.util.function.Supplier;

/**
 * The engine finds its own parts through the class loader of the thread it happens to be
 * called on; here it always gets the one that loaded it.
 */
final class EngineLoader {

	private EngineLoader() {
	}

	/** What work gives whose engine sees all of its parts. */
	static <T> T with(Supplier<T> work) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(EngineLoader.class.getClassLoader());
		try {
			return work.get();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

}
