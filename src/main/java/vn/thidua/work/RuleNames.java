package vn.thidua.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thidua.planning.ReportingPeriod;
import vn.thidua.rulebase.Award;
import vn.thidua.rulebase.Law;
import vn.thidua.rulebase.Names;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RuleText;

/**
 * What the law of a period calls its clauses and awards.
 *
 * @param packs the pack in force of each stage that judges units and people
 * @param awards the names of the awards, in the order of the ladder
 */
record RuleNames(Map<String, RulePack> packs, Map<String, Names> awards) {

	static final String TARGETS = "achievement";

	static final String RATING = "rating";

	static final String AWARD = "award";

	static RuleNames of(RuleRelease release, ReportingPeriod period) {
		Law law = release.law(period.period().lastDay(), period.province());
		Map<String, RulePack> packs = new HashMap<>();
		for (String stage : List.of(TARGETS, RATING, AWARD)) {
			law.inForce(stage).ifPresent((applied) -> packs.put(stage, applied.pack()));
		}
		Map<String, Names> awards = new HashMap<>();
		if (packs.containsKey(AWARD)) {
			packs.get(AWARD).awards().forEach((award) -> awards.putIfAbsent(award.code(), award.name()));
		}
		return new RuleNames(packs, awards);
	}

	/** The rule that states a clause. */
	Optional<RuleText> rule(String stage, String clause) {
		RulePack pack = this.packs.get(stage);
		return (pack == null) ? Optional.empty() : pack.rule(clause);
	}

	/** The pack of a stage that has a rule for a clause; empty where none has. */
	String pack(String stage, String clause) {
		return rule(stage, clause).map((rule) -> this.packs.get(stage).id()).orElse("");
	}

	/** The name of an award; its code where the law does not know it. */
	Names award(String code) {
		return this.awards.getOrDefault(code, new Names(code, code));
	}

	/** The place of an award on the ladder: titles of the year first. */
	int place(String code) {
		RulePack pack = this.packs.get(AWARD);
		if (pack == null) {
			return 0;
		}
		return pack.awards()
			.stream()
			.filter((award) -> award.code().equals(code))
			.mapToInt(Award::step)
			.map((step) -> (step == 0) ? Integer.MAX_VALUE : step)
			.findFirst()
			.orElse(Integer.MAX_VALUE);
	}

}
