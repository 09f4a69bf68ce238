package vn.thidua.rulebase;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

import vn.thidua.shared.Problem;

/**
 * Watches one case while its rules run, in the very thread that runs them: what goes over
 * a limit ends there and then, also in the middle of a join.
 */
final class RuleWatch {

	private static final int BETWEEN_LOOKS = 512;

	private static final ThreadLocal<RuleWatch> CURRENT = new ThreadLocal<>();

	private static final @Nullable ThreadMXBean THREADS = threads();

	private final RulePack pack;

	private final RuleLimits limits;

	private final long end;

	private final long allocatedBefore = allocated();

	private long steps;

	private int firings;

	private String rule = "";

	private RuleWatch(RulePack pack, RuleLimits limits) {
		this.pack = pack;
		this.limits = limits;
		this.end = System.nanoTime() + limits.time().toNanos();
	}

	private static @Nullable ThreadMXBean threads() {
		return (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean known
				&& known.isThreadAllocatedMemorySupported()) ? known : null;
	}

	/** Watches this thread until {@link #end()}. */
	static RuleWatch begin(RulePack pack, RuleLimits limits) {
		RuleWatch watch = new RuleWatch(pack, limits);
		CURRENT.set(watch);
		return watch;
	}

	static void end() {
		CURRENT.remove();
	}

	/** Two facts are put together for a rule. */
	static void step(String rule) {
		RuleWatch watch = CURRENT.get();
		if (watch != null && ++watch.steps % BETWEEN_LOOKS == 0) {
			watch.rule = rule;
			watch.look();
		}
	}

	/** A rule fires. */
	void fires(String name) {
		this.rule = name;
		this.firings++;
		if (this.firings > this.limits.firings()) {
			throw stopped("rules.stopped.firings", String.valueOf(this.limits.firings()));
		}
		if (this.firings % 64 == 0) {
			look();
		}
	}

	private void look() {
		if (System.nanoTime() > this.end) {
			throw stopped("rules.stopped.time", String.valueOf(this.limits.time().toSeconds()));
		}
		if (allocated() - this.allocatedBefore > this.limits.bytes()) {
			throw outOfMemory();
		}
	}

	RulesStopped outOfMemory() {
		return stopped("rules.stopped.memory", String.valueOf(this.limits.bytes() >> 20));
	}

	RulesStopped failed(Throwable cause) {
		return new RulesStopped(problem("rules.stopped.failed", String.valueOf(cause.getMessage())), cause);
	}

	private RulesStopped stopped(String code, String... details) {
		return new RulesStopped(problem(code, details), null);
	}

	private Problem problem(String code, String... details) {
		return Problem.error(this.pack.placeOf(this.rule), this.rule.isEmpty() ? this.pack.id() : this.rule, code,
				details);
	}

	private static long allocated() {
		return (THREADS == null) ? 0 : THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
	}

}
