package vn.thidua.rulebase;

import java.util.List;
import java.util.stream.Collectors;

import vn.thidua.shared.Problem;

/** A set of rules that is not loaded, with every reason. */
public final class RulesRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** Refuses a set of rules. */
	public RulesRefused(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** Where and why. */
	public List<Problem> problems() {
		return this.problems;
	}

}
