package vn.thidua.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.LegalDocument;
import vn.thidua.dossier.DossierHead;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RuleText;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.Figure;

/**
 * A pack as it applies on a day in a province.
 *
 * @param pack the pack with what is laid over it
 * @param decider concludes from facts, beside the numbers
 * @param limits the numbers of the day
 * @param rules its rules by the codes they write
 * @param documents the numbers of its documents, joined
 */
record AppliedPack(RulePack pack, Function<Stream<?>, List<Object>> decider, List<Limit> limits,
		Map<String, RuleText> rules, String documents) {

	static Optional<AppliedPack> of(RuleRelease release, String stage, DossierHead head) {
		return release.law(head.asOf(), head.province()).inForce(stage).map((pack) -> of(release, pack));
	}

	private static AppliedPack of(RuleRelease release, PackOnDay applied) {
		RulePack pack = applied.pack();
		Map<String, RuleText> rules = new HashMap<>();
		pack.rules().forEach((rule) -> rules.put(rule.code(), rule));
		List<Limit> limits = limits(applied);
		return new AppliedPack(pack,
				(facts) -> release.conclude(applied, Stream.concat(limits.stream(), facts).toList()), limits, rules,
				pack.documents().stream().map(LegalDocument::number).collect(Collectors.joining("; ")));
	}

	/** The numbers of the day, as rules see them. */
	static List<Limit> limits(PackOnDay applied) {
		return applied.numbers().stream().map(AppliedPack::limit).toList();
	}

	private static Limit limit(Parameter parameter) {
		return new Limit(parameter.name(), parameter.scope(), parameter.value(), parameter.verified(),
				parameter.source());
	}

	/** The same pack with another way to conclude. */
	AppliedPack by(Function<Stream<?>, List<Object>> other) {
		return new AppliedPack(this.pack, other, this.limits, this.rules, this.documents);
	}

	/** What is concluded of facts. */
	List<Object> conclude(Stream<?> facts) {
		return this.decider.apply(facts);
	}

	/** The rule of a clause as the rule writes it. */
	RuleText rule(String code) {
		RuleText rule = this.rules.get(code);
		if (rule == null) {
			throw new RulesStopped(this.pack.id() + ": không có luật " + code);
		}
		return rule;
	}

	/** Whether a clause is confirmed, and the pack it is applied by. */
	boolean verified(RuleText rule) {
		return this.pack.verified() && rule.verified();
	}

	/** A number, where the pack sets it. */
	Optional<Figure> number(String name, String scope) {
		return this.limits.stream()
			.filter((limit) -> limit.name().equals(name) && limit.scope().equals(scope))
			.map(Limit::value)
			.findFirst();
	}

}
