package vn.thidua.shared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one input in the order they are found. */
public final class Problems {

	/** Of those beyond, only the first error and the first doubt are told of. */
	private static final int MOST = 100_000;

	private final Set<Problem.Severity> cut = EnumSet.noneOf(Problem.Severity.class);

	private final List<Problem> found = new ArrayList<>();

	/** Notes a problem that refuses the input. */
	public void error(Place place, String value, String code, String... details) {
		add(Problem.error(place, value, code, details));
	}

	/** Notes a doubt. */
	public void warning(Place place, String value, String code, String... details) {
		add(Problem.warning(place, value, code, details));
	}

	/** Notes what was found elsewhere. */
	public void addAll(List<Problem> others) {
		others.forEach(this::add);
	}

	private void add(Problem problem) {
		if (this.found.size() < MOST) {
			this.found.add(problem);
		}
		else if (this.cut.add(problem.severity())) {
			this.found.add(new Problem(problem.severity(), problem.place(), "", "problems.more",
					List.of(String.valueOf(MOST))));
		}
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
