package vn.thidua.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Puts packs together from their own folder and those they include. Of an included folder
 * a pack takes the rules whose clauses it lists.
 *
 * @param folders the folders by path
 * @param heads what the packs say of themselves, by id
 * @param problems what is wrong with them
 * @param claims judges what they claim
 */
record PackComposer(SortedMap<String, RuleFolder> folders, SortedMap<String, PackHead> heads, Problems problems,
		ClauseClaims claims) {

	PackComposer(SortedMap<String, RuleFolder> folders, SortedMap<String, PackHead> heads, Problems problems) {
		this(folders, heads, problems, new ClauseClaims(problems));
	}

	RulePack pack(String id) {
		PackHead head = Objects.requireNonNull(this.heads.get(id));
		RuleFolder own = Objects.requireNonNull(this.folders.get(id));
		List<RuleFolder> all = new ArrayList<>(List.of(own));
		head.composition().includes().forEach((shared) -> add(id, shared, all));
		Optional<RuleFolder> carried = carried(id, head, all);
		List<Clause> clauses = new ArrayList<>(own.clauses());
		carried.ifPresent((folder) -> folder.clauses()
			.stream()
			.filter((clause) -> head.composition().without().stream().noneMatch(clause::isOf))
			.forEach((clause) -> clauses.add(clause.carried())));
		this.claims.checkRegime(id, own, head.composition().regime());
		List<RuleText> rules = rules(own, all, clauses, head.composition().without());
		if (all.size() > 1) {
			Canary.refuseGroups(rules, this.problems);
		}
		boolean numbers = head.stage().equals(RulePack.LOCAL) && !own.parameters().isEmpty();
		if (rules.isEmpty() && !numbers && !faulty(id)) {
			this.problems.error(Place.startOf(id + "/pack.yaml"), "", "pack.empty");
		}
		return new RulePack(id, head, digest(all), parameters(own, all, carried), own.criteria(), awards(all), clauses,
				rules, List.of());
	}

	/** Whether a file of a pack was refused, so that what was in it is not known. */
	private boolean faulty(String id) {
		return this.problems.errors().stream().anyMatch((one) -> one.place().file().startsWith(id + "/"));
	}

	private void add(String id, String included, List<RuleFolder> all) {
		RuleFolder shared = this.folders.get(included);
		if (shared == null) {
			this.problems.error(Place.startOf(id + "/pack.yaml"), included, "pack.include");
		}
		else {
			all.add(shared);
		}
	}

	/**
	 * The folder of the law that is carried over, with the folders which that includes.
	 */
	private Optional<RuleFolder> carried(String id, PackHead head, List<RuleFolder> all) {
		String former = head.composition().carries();
		PackHead known = this.heads.get(former);
		if (former.isEmpty()) {
			return Optional.empty();
		}
		add(id, former, all);
		if (known != null) {
			known.composition().includes().forEach((shared) -> add(id, shared, all));
		}
		return Optional.ofNullable(this.folders.get(former));
	}

	private static List<Parameter> parameters(RuleFolder own, List<RuleFolder> all, Optional<RuleFolder> carried) {
		return all.stream()
			.flatMap((folder) -> folder.parameters().stream())
			.map((one) -> (carried.isPresent() && !one.origin().equals(own.id())) ? one.carried() : one)
			.toList();
	}

	private List<RuleText> rules(RuleFolder own, List<RuleFolder> all, List<Clause> clauses, List<String> without) {
		Map<String, RuleText> rules = new LinkedHashMap<>();
		for (RuleFolder folder : all) {
			for (RuleText rule : folder.rules()) {
				Optional<Clause> clause = clauses.stream().filter((one) -> one.isOf(rule.code())).findFirst();
				RuleText taken = clause.map(rule::stating).orElse((folder == own) ? rule : null);
				boolean left = folder != own && without.contains(rule.code());
				if (taken != null && !left) {
					check(taken, clause.isPresent(), rules.putIfAbsent(rule.code(), taken));
					this.claims.checkConfirmed(rule, taken);
				}
			}
		}
		return List.copyOf(rules.values());
	}

	private void check(RuleText rule, boolean listed, @Nullable RuleText earlier) {
		Place place = new Place(rule.file(), rule.line(), 1);
		if (earlier != null) {
			this.problems.error(place, rule.code(), "rule.twice", earlier.file() + ":" + earlier.line());
		}
		if (!listed && rule.basis().isBlank()) {
			this.problems.error(place, "basis", "rule.metadata");
		}
		if (!listed && rule.confirmed().isEmpty()) {
			this.problems.error(place, "verified", "rule.metadata");
		}
	}

	private static List<Award> awards(List<RuleFolder> all) {
		Map<String, Award> awards = new HashMap<>();
		all.forEach((folder) -> folder.awards().forEach((award) -> awards.putIfAbsent(award.code(), award)));
		return awards.values().stream().sorted((one, other) -> one.code().compareTo(other.code())).toList();
	}

	private static String digest(List<RuleFolder> all) {
		if (all.size() == 1) {
			return all.get(0).digest();
		}
		Digest digest = new Digest();
		all.forEach((folder) -> digest.add(folder.id(), folder.digest().getBytes(StandardCharsets.UTF_8)));
		return digest.hex();
	}

}
