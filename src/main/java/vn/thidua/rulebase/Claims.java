package vn.thidua.rulebase;

import java.util.List;
import java.util.Set;

import vn.thidua.shared.Problem;

/** Tells what is wrong with what rules claim from what is wrong with what they do. */
final class Claims {

	private static final String CLAIM = "claim.";

	private static final Set<String> NUMBERS = Set.of("parameter.missing", "parameter.unasked");

	private static final Set<String> METADATA = Set.of("basis", "verified");

	private Claims() {
	}

	static List<Problem> of(List<Problem> problems) {
		return problems.stream().filter(Claims::claims).toList();
	}

	static List<Problem> others(List<Problem> problems) {
		return problems.stream().filter((problem) -> !claims(problem)).toList();
	}

	static boolean claims(Problem problem) {
		return problem.code().startsWith(CLAIM) || NUMBERS.contains(problem.code())
				|| (problem.code().equals("rule.metadata") && METADATA.contains(problem.value()));
	}

}
