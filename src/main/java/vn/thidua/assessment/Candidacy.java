package vn.thidua.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import vn.thidua.assessment.fact.AwardFile;
import vn.thidua.assessment.fact.Check;
import vn.thidua.rulebase.RuleText;

/**
 * Whether a recipient may be proposed for an award, with every condition.
 *
 * @param pack the pack that decided
 * @param file who is considered for what
 * @param checks the conditions, in the order of their clauses
 */
record Candidacy(AppliedPack pack, AwardFile file, List<Condition> checks) {

	/**
	 * A condition with the status it has beside the others.
	 *
	 * @param check the condition
	 * @param rule the rule that examined it
	 * @param status its status
	 */
	record Condition(Check check, RuleText rule, String status) {

		boolean is(String wanted) {
			return this.status.equals(wanted);
		}

	}

	static Candidacy of(AppliedPack pack, AwardFile file, Collection<Check> checks) {
		String paths = paths(checks);
		return new Candidacy(pack, file,
				checks.stream()
					.map((check) -> new Condition(check, pack.rule(check.clause()), status(check, paths)))
					.sorted(Comparator.comparing((condition) -> condition.rule().clause()))
					.toList());
	}

	/**
	 * {@code eligible} where every condition holds and one of the ways, if there are any,
	 * {@code not_eligible} where one is proved to fail, else {@code undetermined}.
	 */
	String status() {
		boolean empty = this.checks.stream().allMatch((check) -> check.check().clause().startsWith("GENERAL."));
		List<Condition> ways = this.checks.stream().filter((check) -> check.check().path()).toList();
		boolean none = !ways.isEmpty() && ways.stream().noneMatch((way) -> way.check().finding().holds());
		return any("fail") ? "not_eligible" : (empty || none || any("unknown")) ? "undetermined" : "eligible";
	}

	List<Condition> with(String status) {
		return this.checks.stream().filter((check) -> check.is(status)).toList();
	}

	boolean verified() {
		return this.checks.stream().filter((check) -> !check.is("unclaimed")).allMatch((check) -> verified(check));
	}

	boolean verified(Condition condition) {
		return this.pack.verified(condition.rule()) && condition.check().finding().verified();
	}

	private boolean any(String status) {
		return this.checks.stream().anyMatch((check) -> check.is(status));
	}

	/** What the ways to an award come to together; of several, one is enough. */
	private static String paths(Collection<Check> checks) {
		List<String> statuses = checks.stream()
			.filter(Check::path)
			.map((check) -> check.finding().status())
			.collect(Collectors.toList());
		return List.of("pass", "presumed", "unknown", "fail")
			.stream()
			.filter(statuses::contains)
			.findFirst()
			.orElse("");
	}

	/** A way that is not the one taken neither helps nor harms. */
	private static String status(Check check, String paths) {
		String status = check.finding().status();
		boolean needless = switch (paths) {
			case "pass", "presumed" -> status.equals("fail") || status.equals("unknown");
			case "unknown" -> status.equals("fail");
			default -> false;
		};
		return (check.path() && needless) ? "unclaimed" : status;
	}

}
