package vn.thidua.assessment;

import java.util.List;
import java.util.stream.Collectors;

import vn.thidua.shared.Problem;

/** A dossier that is not assessed, with every reason. */
public final class DossierRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** Refuses a dossier. */
	public DossierRefused(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** Where and why. */
	public List<Problem> problems() {
		return this.problems;
	}

}
