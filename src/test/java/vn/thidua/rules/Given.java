package vn.thidua.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a scenario gives, by key. Asking for a key that is not given yields what the
 * caller falls back on; a key that nobody knows is a mistake of the scenario's author.
 *
 * @param entries texts and nested maps
 */
record Given(Map<String, Object> entries) {

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
		return of(this.entries.getOrDefault(key, Map.of()));
	}

	Given knowing(String... keys) {
		if (!Set.of(keys).containsAll(this.entries.keySet())) {
			throw new AssertionError("Only these keys are known: " + Set.of(keys) + ", not all of " + this.entries);
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

	static Given of(Object map) {
		if (!(map instanceof Map<?, ?> known)) {
			throw new AssertionError("Keys and values are expected, not " + map);
		}
		Map<String, Object> entries = new LinkedHashMap<>();
		known.forEach((key, value) -> entries.put(String.valueOf(key), (value == null) ? "" : value));
		return new Given(entries);
	}

}
