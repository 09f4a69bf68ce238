package vn.thidua.workbench.scenario;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.OwnThreads;

/**
 * Runs scenarios on all cores and remembers what came out, so that only what a changed
 * file concerns is run again.
 */
public final class ScenarioRuns {

	private static final int MOST_LAWS = 24;

	private static final int MOST_RUNS = 20_000;

	/** So many are run however little time there is, so that every round gets on. */
	private static final int FEWEST = 16;

	private final Map<String, ConcurrentMap<Given, ScenarioRun>> known = Collections
		.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, ConcurrentMap<Given, ScenarioRun>> eldest) {
				return size() > MOST_LAWS;
			}

		});

	/** One round of runs under one release, which ends in time. */
	public final class Round {

		private final RuleRelease release;

		private final Map<String, String> laws;

		private final long end;

		private final AtomicInteger begun = new AtomicInteger();

		private Round(RuleRelease release, Duration most) {
			this.release = release;
			this.laws = LawKeys.of(release);
			this.end = System.nanoTime() + most.toNanos();
		}

		/**
		 * The runs of scenarios, in their order; none for those that time does not allow.
		 */
		public List<Optional<ScenarioRun>> of(List<Scenario> scenarios) {
			return OwnThreads.each(scenarios, "scenarios", this::of);
		}

		private Optional<ScenarioRun> of(Scenario scenario) {
			ConcurrentMap<Given, ScenarioRun> runs = ScenarioRuns.this.known
				.computeIfAbsent(this.laws.get(scenario.pack()), (law) -> new ConcurrentHashMap<>());
			ScenarioRun before = runs.get(scenario.input());
			if (before != null || (System.nanoTime() > this.end && this.begun.get() >= FEWEST)) {
				return Optional.ofNullable(before);
			}
			this.begun.incrementAndGet();
			ScenarioRun run = ScenarioRun.of(scenario, this.release);
			if (runs.size() < MOST_RUNS) {
				runs.put(scenario.input(), run);
			}
			return Optional.of(run);
		}

	}

	/** Begins a round that may take so long. */
	public Round under(RuleRelease release, Duration most) {
		return new Round(release, most);
	}

}
