package vn.thidua.workbench.scenario;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import vn.thidua.rulebase.RuleRelease;

/**
 * Runs scenarios and remembers what came out, so that only what a changed file concerns
 * is run again.
 */
public final class ScenarioRuns {

	private static final int MOST_LAWS = 24;

	private static final int MOST_RUNS = 20_000;

	/** So many are run however little time there is, so that every round gets on. */
	private static final int FEWEST = 16;

	private static final int MOST_AT_ONCE = 256;

	private static final Duration MUCH_TIME = Duration.ofSeconds(10);

	private final ScenarioRunner runner;

	private final Map<String, ConcurrentMap<Given, ScenarioRun>> known = Collections
		.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, ConcurrentMap<Given, ScenarioRun>> eldest) {
				return size() > MOST_LAWS;
			}

		});

	/** Runs are made in this very process. */
	public ScenarioRuns() {
		this(ScenarioRunner.HERE);
	}

	/** Runs are made by the runner. */
	public ScenarioRuns(ScenarioRunner runner) {
		this.runner = runner;
	}

	/** One round of runs under one release, which ends in time. */
	public final class Round {

		private final RuleRelease release;

		private final Map<String, String> laws;

		private final long end;

		private int begun;

		private Round(RuleRelease release, Duration most) {
			this.release = release;
			this.laws = LawKeys.of(release);
			this.end = System.nanoTime() + most.toNanos();
		}

		/**
		 * The runs of scenarios, in their order; none for those that time does not allow.
		 */
		public List<Optional<ScenarioRun>> of(List<Scenario> scenarios) {
			Map<Scenario, ScenarioRun> found = new IdentityHashMap<>();
			Map<List<Object>, Scenario> unknown = new LinkedHashMap<>();
			for (Scenario scenario : scenarios) {
				ScenarioRun before = runs(scenario).get(scenario.input());
				if (before == null) {
					unknown.putIfAbsent(List.of(law(scenario), scenario.input()), scenario);
				}
				else {
					found.put(scenario, before);
				}
			}
			Map<List<Object>, ScenarioRun> made = run(unknown);
			return scenarios.stream()
				.map((one) -> Optional.ofNullable(found.getOrDefault(one, made.get(List.of(law(one), one.input())))))
				.toList();
		}

		private Map<List<Object>, ScenarioRun> run(Map<List<Object>, Scenario> unknown) {
			Map<List<Object>, ScenarioRun> made = new HashMap<>();
			List<List<Object>> keys = List.copyOf(unknown.keySet());
			for (int at = 0; at < keys.size() && (left() > 0 || this.begun < FEWEST);) {
				int size = (left() > MUCH_TIME.toNanos()) ? MOST_AT_ONCE : FEWEST;
				List<List<Object>> chosen = keys.subList(at, Math.min(keys.size(), at + size));
				List<ScenarioRun> came = ScenarioRuns.this.runner.run(this.release,
						chosen.stream().map(unknown::get).toList());
				for (int i = 0; i < chosen.size(); i++) {
					Scenario scenario = Objects.requireNonNull(unknown.get(chosen.get(i)));
					made.put(chosen.get(i), came.get(i));
					ConcurrentMap<Given, ScenarioRun> runs = runs(scenario);
					if (runs.size() < MOST_RUNS) {
						runs.put(scenario.input(), came.get(i));
					}
				}
				this.begun += chosen.size();
				at += chosen.size();
			}
			return made;
		}

		private long left() {
			return this.end - System.nanoTime();
		}

		private String law(Scenario scenario) {
			return Objects.requireNonNull(this.laws.get(scenario.pack()));
		}

		private ConcurrentMap<Given, ScenarioRun> runs(Scenario scenario) {
			return ScenarioRuns.this.known.computeIfAbsent(law(scenario), (law) -> new ConcurrentHashMap<>());
		}

	}

	/** Begins a round that may take so long. */
	public Round under(RuleRelease release, Duration most) {
		return new Round(release, most);
	}

}
