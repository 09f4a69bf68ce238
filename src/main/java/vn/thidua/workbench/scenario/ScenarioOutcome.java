package vn.thidua.workbench.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario with what came out of it, key by key.
 *
 * @param scenario the scenario
 * @param run what the product made of it
 * @param compared what was expected beside what came out
 */
public record ScenarioOutcome(Scenario scenario, ScenarioRun run, List<Compared> compared) {

	/**
	 * One key.
	 *
	 * @param key the key; keys of nested maps are joined by a slash
	 * @param expected what the scenario's author says
	 * @param actual what came out
	 */
	public record Compared(String key, String expected, String actual) {

		/** Whether both are the same. */
		public boolean same() {
			return this.expected.equals(this.actual);
		}

	}

	/** Compares a run with what its scenario expects. */
	public static ScenarioOutcome of(Scenario scenario, ScenarioRun run) {
		List<Compared> compared = new ArrayList<>();
		compare("", scenario.expected().entries(), run.told(scenario.expected()), compared);
		return new ScenarioOutcome(scenario, run, List.copyOf(compared));
	}

	/** Whether all came out as expected. */
	public boolean passes() {
		return this.compared.stream().allMatch(Compared::same);
	}

	/** The keys that came out otherwise. */
	public List<Compared> differences() {
		return this.compared.stream().filter((one) -> !one.same()).toList();
	}

	private static void compare(String prefix, Map<?, ?> expected, Map<?, ?> actual, List<Compared> compared) {
		Set<Object> keys = new LinkedHashSet<>(expected.keySet());
		keys.addAll(actual.keySet());
		for (Object key : keys) {
			Object one = expected.get(key);
			Object other = actual.get(key);
			if ((one instanceof Map || one == null) && (other instanceof Map || other == null)) {
				compare(prefix + key + "/", (one instanceof Map<?, ?> map) ? map : Map.of(),
						(other instanceof Map<?, ?> map) ? map : Map.of(), compared);
			}
			else {
				compared.add(new Compared(prefix + key, (one == null) ? "" : String.valueOf(one),
						(other == null) ? "" : String.valueOf(other)));
			}
		}
	}

}
