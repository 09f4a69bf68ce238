package vn.thidua.rulebase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/**
	 * A rule that no row lists stands under no clause of another law, nor in its name.
	 */
	void checkForeign(RulePack pack, List<RulePack> packs, Collection<RuleFolder> folders) {
		if (local(pack.id())) {
			return;
		}
		List<RuleText> own = pack.rules()
			.stream()
			.filter((rule) -> rule.file().startsWith(pack.id() + "/") && !listed(rule, pack))
			.toList();
		Set<String> home = ClausePrefixes.home(pack, own);
		List<RulePack> others = packs.stream().filter((other) -> other != pack && !local(other.id())).toList();
		own.stream()
			.filter((rule) -> ofFolder(rule, pack, folders)
					|| others.stream().anyMatch((other) -> ofOther(rule, pack, other, home)))
			.forEach((rule) -> refuse(rule, rule.code(), "claim.foreign"));
	}

	private static boolean ofFolder(RuleText rule, RulePack pack, Collection<RuleFolder> folders) {
		return folders.stream()
			.filter((folder) -> !folder.id().equals(pack.id()) && !local(folder.id()))
			.anyMatch((folder) -> folder.clauses().stream().anyMatch((one) -> one.code().equals(rule.code())));
	}

	private static boolean ofOther(RuleText rule, RulePack pack, RulePack other, Set<String> home) {
		String prefix = ClausePrefixes.of(rule.clause());
		return (!home.contains(prefix) && ClausePrefixes.printed(other).contains(prefix))
				|| (!other.stage().equals(pack.stage())
						&& other.rules().stream().anyMatch((one) -> one.clause().equals(rule.code())));
	}

	private static boolean listed(RuleText rule, RulePack pack) {
		return pack.clauses().stream().anyMatch((clause) -> clause.isOf(rule.code()));
	}

	private static boolean local(String id) {
		return id.startsWith(RulePack.LOCAL + "/");
	}

	/**
	 * An overlay adds clauses of its own, none of any law or in its name, and none of an
	 * overlay of other provinces.
	 */
	void checkOverlay(RulePack overlay, List<RulePack> packs) {
		for (RuleText rule : overlay.rules()) {
			Place place = new Place(rule.file(), rule.line(), 1);
			owner(overlay, rule.clause(), packs)
				.or(() -> packs.stream()
					.filter((pack) -> overlay.head().composition().extended().contains(pack.id()))
					.filter((pack) -> pack.rule(rule.code()).isPresent())
					.findFirst())
				.ifPresent((pack) -> this.problems.error(place, rule.clause(), "claim.overlay", pack.id()));
		}
		overlay.clauses()
			.stream()
			.filter((clause) -> overlay.rule(clause.code()).isEmpty())
			.forEach((clause) -> owner(overlay, clause.code(), packs).ifPresent((pack) -> this.problems
				.error(Place.startOf(overlay.id() + "/clauses.csv"), clause.code(), "claim.overlay", pack.id())));
	}

	/** Whose clause an overlay takes for its own. */
	private static Optional<RulePack> owner(RulePack overlay, String clause, List<RulePack> packs) {
		String province = overlay.head().composition().province();
		return packs.stream()
			.filter((pack) -> pack != overlay)
			.filter((pack) -> local(pack.id())
					? !pack.head().composition().province().equals(province) && pack.rule(clause).isPresent()
					: ClausePrefixes.known(pack).contains(ClausePrefixes.of(clause)))
			.min(Comparator.comparing((RulePack pack) -> !overlay.head().composition().extended().contains(pack.id())));
	}

	private void refuse(RuleText rule, String value, String code, String... details) {
		this.problems.error(new Place(rule.file(), rule.line(), 1), value, code, details);
	}

}
