package vn.thidua.rulebase;

import java.util.Collection;
import java.util.List;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Refuses clauses that claim to be confirmed, or of a law, when they are not.
 *
 * @param problems what is wrong
 */
record ClauseClaims(Problems problems) {

	/**
	 * A rule that says that its text is not confirmed stands under no confirmed clause.
	 */
	void checkConfirmed(RuleText rule, RuleText taken) {
		if (rule.confirmed().equals("no") && taken.verified()) {
			refuse(rule, taken.clause(), "claim.confirmed");
		}
	}

	/** A pack with a regime lists clauses of its own body of law only. */
	void checkRegime(String pack, RuleFolder own, String regime) {
		own.clauses()
			.stream()
			.filter((clause) -> !regime.isEmpty() && !clause.code().startsWith(regime + "."))
			.forEach((clause) -> this.problems.error(Place.startOf(pack + "/clauses.csv"), clause.code(),
					"claim.regime", regime));
	}

	/** A rule that no row lists stands under no clause of another law. */
	void checkForeign(RulePack pack, List<RulePack> packs, Collection<RuleFolder> folders) {
		for (RuleText rule : pack.rules()) {
			boolean listed = pack.clauses().stream().anyMatch((clause) -> clause.isOf(rule.code()));
			if (listed || !rule.file().startsWith(pack.id() + "/")) {
				continue;
			}
			boolean ofFolder = folders.stream()
				.filter((folder) -> !folder.id().equals(pack.id()))
				.anyMatch((folder) -> folder.clauses().stream().anyMatch((one) -> one.code().equals(rule.code())));
			boolean ofStage = packs.stream()
				.filter((other) -> !other.stage().equals(pack.stage()))
				.anyMatch((other) -> other.rules().stream().anyMatch((one) -> one.clause().equals(rule.code())));
			if (ofFolder || ofStage) {
				refuse(rule, rule.code(), "claim.foreign");
			}
		}
	}

	/** An overlay adds clauses of its own to a law, and none in that law's name. */
	void checkOverlay(RulePack overlay, List<RulePack> packs) {
		for (RuleText rule : overlay.rules()) {
			packs.stream()
				.filter((pack) -> overlay.head().composition().extended().contains(pack.id()))
				.filter((pack) -> ofRegime(rule, pack) || pack.rule(rule.code()).isPresent()
						|| pack.rule(rule.clause()).isPresent())
				.findFirst()
				.ifPresent((pack) -> refuse(rule, rule.clause(), "claim.overlay", pack.id()));
		}
	}

	private static boolean ofRegime(RuleText rule, RulePack pack) {
		String regime = pack.head().composition().regime();
		return !regime.isEmpty() && rule.clause().startsWith(regime + ".");
	}

	private void refuse(RuleText rule, String value, String code, String... details) {
		this.problems.error(new Place(rule.file(), rule.line(), 1), value, code, details);
	}

}
