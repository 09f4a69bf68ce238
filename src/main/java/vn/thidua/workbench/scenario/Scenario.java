package vn.thidua.workbench.scenario;

import java.util.Map;

import vn.thidua.shared.Place;

/**
 * One example of what a rule means, as its pack's author wrote it (rules/README.md).
 *
 * @param pack the id of the pack it is tried with
 * @param place where it begins
 * @param title what it shows, in one Vietnamese sentence
 * @param clause the clause it is about
 * @param input what is known
 * @param expected what must be concluded
 * @param keys where each of its keys stands
 */
public record Scenario(String pack, Place place, String title, String clause, Given input, Given expected,
		Map<String, Place> keys) {

	/** The file it stands in. */
	public String file() {
		return this.place.file();
	}

	/** Where a key or value of it stands; where it begins if that is not found. */
	public Place placeOf(String key) {
		return this.keys.getOrDefault(key, this.place);
	}

	/** The same example with other input. */
	public Scenario with(Given other) {
		return new Scenario(this.pack, this.place, this.title, this.clause, other, this.expected, this.keys);
	}

	@Override
	public String toString() {
		return this.clause + ": " + this.title + (file().startsWith(this.pack + "/") ? "" : " (" + this.pack + ")");
	}

}
