package vn.thidua.workbench.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a scenario gives, by key. Asking for a key that is not given yields what the
 * caller falls back on; a key that nobody knows is a mistake of the scenario's author.
 *
 * @param entries texts, lists and nested maps
 */
public record Given(Map<String, Object> entries) {

	String text(String key, String fallback) {
		return String.valueOf(this.entries.getOrDefault(key, fallback));
	}

	String text(String key) {
		return text(key, "");
	}

	boolean has(String key) {
		return this.entries.containsKey(key);
	}

	Given part(String key) {
		Object part = this.entries.getOrDefault(key, Map.of());
		if (!(part instanceof Map)) {
			throw new ScenarioFault("scenario.map", key);
		}
		return of(part);
	}

	Given knowing(String... keys) {
		return knowing(new TreeSet<>(Set.of(keys)));
	}

	Given knowing(Set<String> keys) {
		for (String key : this.entries.keySet()) {
			if (!keys.contains(key)) {
				throw new ScenarioFault("scenario.key", key, String.join(", ", new TreeSet<>(keys)));
			}
		}
		return this;
	}

	/** These entries, and the others' where a key is not given, maps within maps too. */
	Given over(Given defaults) {
		Map<String, Object> merged = new LinkedHashMap<>(defaults.entries);
		this.entries.forEach((key, value) -> merged.merge(key, value, (fallback,
				own) -> (own instanceof Map && fallback instanceof Map) ? of(own).over(of(fallback)).entries : own));
		return new Given(merged);
	}

	/** A day that must be given. */
	LocalDate day(String key) {
		try {
			return LocalDate.parse(text(key));
		}
		catch (DateTimeException ex) {
			throw new ScenarioFault("scenario.day", text(key), key);
		}
	}

	/** The entries in one line, as an author may write them. */
	@Override
	public String toString() {
		return this.entries.toString().replace("=", ": ");
	}

	static Given of(Object map) {
		if (!(map instanceof Map<?, ?> known)) {
			throw new ScenarioFault("scenario.map", String.valueOf(map));
		}
		Map<String, Object> entries = new LinkedHashMap<>();
		known.forEach((key, value) -> entries.put(String.valueOf(key), (value == null) ? "" : value));
		return new Given(entries);
	}

}
