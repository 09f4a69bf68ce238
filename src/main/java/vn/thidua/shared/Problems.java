package vn.thidua.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one input in the order they are found. */
public final class Problems {

	private final List<Problem> found = new ArrayList<>();

	/** Notes a problem that refuses the input. */
	public void error(Place place, String value, String code, String... details) {
		this.found.add(Problem.error(place, value, code, details));
	}

	/** Notes a doubt. */
	public void warning(Place place, String value, String code, String... details) {
		this.found.add(Problem.warning(place, value, code, details));
	}

	/** Notes what was found elsewhere. */
	public void addAll(List<Problem> others) {
		this.found.addAll(others);
	}

	/** What refuses the input. */
	public List<Problem> errors() {
		return this.found.stream().filter(Problem::refuses).toList();
	}

	/** What is only shown. */
	public List<Problem> warnings() {
		return this.found.stream().filter((problem) -> !problem.refuses()).toList();
	}

	/** Everything found, in order. */
	public List<Problem> all() {
		return List.copyOf(this.found);
	}

	/** Whether the input is refused. */
	public boolean refuse() {
		return this.found.stream().anyMatch(Problem::refuses);
	}

}
