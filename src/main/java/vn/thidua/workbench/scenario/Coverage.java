package vn.thidua.workbench.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;

/**
 * How the scenarios of a pack show one of its rules.
 *
 * @param rule the rule
 * @param scenarios how many scenarios name its clause
 * @param shown whether one of them fires it: it concludes, decides the level, or holds
 * and the award is reached
 * @param missed whether one of them just misses it: it concludes nothing or something
 * else, or it alone is missing
 */
public record Coverage(RuleText rule, int scenarios, boolean shown, boolean missed) {

	private static final Set<String> HOLDS = Set.of("pass", "presumed");

	private static final Set<String> LACKS = Set.of("fail", "unknown");

	/** Whether nothing is left to show. */
	public boolean whole() {
		return this.shown && this.missed;
	}

	/**
	 * The coverage of a rule of a pack.
	 * @param runs the runs of all scenarios of the pack that name the rule's clause
	 * @param ways the clauses of which one is enough
	 */
	public static Coverage of(RuleText rule, List<ScenarioRun> runs, Set<String> ways) {
		List<ScenarioRun> judged = runs.stream().filter((run) -> !run.refused() && run.stopped().isEmpty()).toList();
		if (rule.text().contains("Level.of(")) {
			return ofLevel(rule, judged);
		}
		return rule.text().contains("Check.") ? ofAward(rule, judged, ways) : ofConclusion(rule, judged);
	}

	/** The clauses of packs of which one is enough for an award. */
	public static Set<String> ways(List<RulePack> packs) {
		return packs.stream()
			.flatMap((pack) -> pack.rules().stream())
			.filter((rule) -> rule.text().contains("Check.path("))
			.map(RuleText::clause)
			.collect(Collectors.toSet());
	}

	/**
	 * A near miss is a scenario that names the clause and in which the rule concludes
	 * nothing, or something else than in another scenario that names it.
	 */
	private static Coverage ofConclusion(RuleText rule, List<ScenarioRun> runs) {
		List<String> conclusions = runs.stream()
			.map((run) -> run.conclusions().getOrDefault(rule.clause(), "nothing"))
			.toList();
		return new Coverage(rule, runs.size(), conclusions.stream().anyMatch((one) -> !one.equals("nothing")),
				Set.copyOf(conclusions).size() > 1);
	}

	/** A ceiling decides no level itself; it shows in a level that is lower. */
	private static Coverage ofLevel(RuleText rule, List<ScenarioRun> runs) {
		List<String> ratings = runs.stream()
			.map((run) -> run.actual().get("rating") + " by " + run.actual().get("rule"))
			.toList();
		boolean decided = ratings.stream().anyMatch((rating) -> rating.endsWith(" by " + rule.code()));
		return new Coverage(rule, runs.size(), decided || rule.text().contains("\"AT_MOST_") && !runs.isEmpty(),
				Set.copyOf(ratings).size() > 1);
	}

	/**
	 * In one scenario the condition holds and the award is reached; in another nothing
	 * else stands in its way. What no text confirms never holds.
	 */
	private static Coverage ofAward(RuleText rule, List<ScenarioRun> runs, Set<String> ways) {
		String clause = rule.clause();
		boolean unconfirmed = rule.text().contains("\", $file.unconfirmed(");
		boolean holds = runs.stream()
			.anyMatch((run) -> HOLDS.contains(run.conclusions().getOrDefault(clause, "")) && eligible(run));
		boolean alone = runs.stream()
			.anyMatch((run) -> run.conclusions().containsKey(clause) && !HOLDS.contains(run.conclusions().get(clause))
					&& !eligible(run) && othersHold(run.conclusions(), clause, ways));
		return new Coverage(rule, runs.size(), holds || unconfirmed && !runs.isEmpty(), alone);
	}

	private static boolean eligible(ScenarioRun run) {
		return "eligible".equals(run.actual().get("status"));
	}

	/** Ways beside one that does not hold may fail with it. */
	private static boolean othersHold(Map<String, String> checks, String clause, Set<String> ways) {
		return checks.entrySet()
			.stream()
			.filter((check) -> !check.getKey().equals(clause) && LACKS.contains(check.getValue()))
			.allMatch((check) -> ways.contains(clause) && ways.contains(check.getKey()));
	}

}
