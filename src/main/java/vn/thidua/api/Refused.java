package vn.thidua.api;

import java.util.List;

import vn.thidua.shared.Problem;

/** What was handed in holds errors; nothing of it is kept. */
public class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** Refused for these errors. */
	public Refused(List<Problem> problems) {
		super(problems.size() + " errors");
		this.problems = List.copyOf(problems);
	}

	/** Every error. */
	public List<Problem> problems() {
		return this.problems;
	}

}
