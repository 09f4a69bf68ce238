package vn.thidua.workbench.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.Check;
import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.Condition;
import vn.thidua.assessment.fact.Level;
import vn.thidua.assessment.fact.LineVerdict;
import vn.thidua.assessment.fact.Outcome;

/**
 * Conclusions about one thing that contradict each other.
 *
 * @param clauses the clauses of the rules that concluded them
 * @param statuses what they concluded
 */
public record Opposed(Set<String> clauses, Set<String> statuses) {

	/** Levels that one rule alone may decide about; others add up. */
	private static final Set<String> REACHED = Set.of("HTXSNV", "HTTNV", "HTNV");

	/** A conclusion, what it is about and by which clause. */
	private record Said(Object about, String clause, String status) {
	}

	/** The contradictions among all that was concluded of one case. */
	static List<Opposed> among(List<Object> concluded) {
		Map<Object, List<Said>> byThing = new LinkedHashMap<>();
		for (Object one : Set.copyOf(concluded)) {
			Said said = said(one);
			if (said != null) {
				byThing.computeIfAbsent(said.about(), (thing) -> new ArrayList<>()).add(said);
			}
		}
		return byThing.values().stream().map(Opposed::of).filter((one) -> one.statuses.size() > 1).distinct().toList();
	}

	private static Opposed of(List<Said> all) {
		Set<String> clauses = new TreeSet<>();
		Set<String> statuses = new TreeSet<>();
		all.forEach((said) -> {
			clauses.add(said.clause());
			statuses.add(said.status());
		});
		return new Opposed(clauses, statuses);
	}

	private static @Nullable Said said(Object concluded) {
		if (concluded instanceof Outcome outcome) {
			return new Said(outcome.target(), outcome.rule(), outcome.status());
		}
		if (concluded instanceof CommuneVerdict verdict) {
			return new Said(CommuneVerdict.class, verdict.rule(), verdict.status());
		}
		if (concluded instanceof LineVerdict verdict) {
			return new Said(verdict.line(), verdict.rule(), verdict.status());
		}
		if (concluded instanceof Condition condition) {
			return new Said(List.of(condition.clause(), condition.criterion()), condition.clause(), condition.status());
		}
		if (concluded instanceof Check check) {
			return new Said(List.of(check.file(), check.clause()), check.clause(), held(check.finding().holds()));
		}
		if (concluded instanceof Level level && REACHED.contains(level.level())) {
			return new Said(List.of(level.work(), level.level()), level.clause(), held(level.finding().holds()));
		}
		return null;
	}

	private static String held(boolean holds) {
		return holds ? "pass" : "fail";
	}

}
