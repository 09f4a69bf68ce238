package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thidua.shared.Place;

/**
 * One body of law for one stage, with what it takes from shared folders and, where it is
 * applied in a province, with that province's overlays.
 *
 * @param id the stage and the pack's folder: {@code commune-health/1300-2023}
 * @param head what it says of itself
 * @param digest SHA-256 of its files and of those it shares
 * @param parameters the numbers the law sets
 * @param criteria the criteria of a criteria set; none for other packs
 * @param awards the awards the law knows; none for other stages
 * @param clauses what is known of the clauses
 * @param rules its rules
 * @param overlays the local overlays laid over it
 */
public record RulePack(String id, PackHead head, String digest, List<Parameter> parameters, List<Criterion> criteria,
		List<Award> awards, List<Clause> clauses, List<RuleText> rules, List<RulePack> overlays) {

	/** The stage of overlays, which serve the packs that they extend. */
	public static final String LOCAL = "local";

	/** The stage it serves. */
	public String stage() {
		return this.head.stage();
	}

	/** Its version. */
	public String version() {
		return this.head.version();
	}

	/** Its name. */
	public Names title() {
		return this.head.title();
	}

	/** Its first day in force; nothing where it always was. */
	public @Nullable LocalDate from() {
		return this.head.from();
	}

	/** Its last day in force; nothing where it still is. */
	public @Nullable LocalDate to() {
		return this.head.to();
	}

	/** Whether its texts are confirmed. */
	public boolean verified() {
		return this.head.verified();
	}

	/** The documents it puts into rules. */
	public List<LegalDocument> documents() {
		return this.head.documents();
	}

	/** Corrections and what is not known. */
	public Names notes() {
		return this.head.notes();
	}

	/** Whether it is a draft, which is never in force. */
	public boolean draft() {
		return this.head.composition().draft();
	}

	/** The pack's folder inside its stage: the code of a criteria set. */
	public String code() {
		return this.id.substring(this.id.lastIndexOf('/') + 1);
	}

	/** Whether it is in force on a day. */
	public boolean holdsOn(LocalDate day) {
		return !draft() && Span.holds(this.head.from(), this.head.to(), day);
	}

	/**
	 * The parameters that hold on a day. What the pack sets wins over what it shares, and
	 * an overlay's over both.
	 */
	public List<Parameter> parametersOn(LocalDate day) {
		Map<String, Parameter> holding = new LinkedHashMap<>();
		Stream
			.concat(this.overlays.stream().flatMap((overlay) -> overlay.parameters.stream()),
					Stream.concat(this.parameters.stream().filter(this::own),
							this.parameters.stream().filter((parameter) -> !own(parameter))))
			.filter((parameter) -> parameter.holdsOn(day))
			.forEach((parameter) -> holding.putIfAbsent(parameter.code(), parameter));
		return List.copyOf(holding.values());
	}

	/** The rule of a clause, as printed or as the rule writes it. */
	public Optional<RuleText> rule(String clause) {
		return this.rules.stream()
			.filter((rule) -> rule.clause().equals(clause) || rule.code().equals(clause))
			.findFirst();
	}

	/** Where the rule of that name stands; the head of the pack where it has none. */
	Place placeOf(String name) {
		return this.rules.stream()
			.filter((rule) -> rule.name().equals(name))
			.findFirst()
			.map((rule) -> new Place(rule.file(), rule.line(), 1))
			.orElseGet(() -> Place.startOf(this.id + "/pack.yaml"));
	}

	/** The clauses whose texts are still to be compared, with rule or without. */
	public List<Clause> unconfirmedClauses() {
		Stream<Clause> ofRules = this.rules.stream().map(RuleText::stated);
		return Stream.concat(ofRules, this.clauses.stream())
			.filter((clause) -> !clause.verified())
			.distinct()
			.sorted(Comparator.comparing(Clause::code))
			.toList();
	}

	/** The numbers whose texts are still to be compared. */
	public List<Parameter> unconfirmedParameters() {
		return this.parameters.stream().filter((parameter) -> !parameter.verified()).toList();
	}

	/** The clauses that inform and are not checked: who decides, what is due when. */
	public List<Clause> information() {
		return this.clauses.stream().filter((clause) -> rule(clause.code()).isEmpty()).toList();
	}

	/** What its compiled rules are kept under. */
	String base() {
		return Stream.concat(Stream.of(this.id), this.overlays.stream().map(RulePack::id))
			.collect(Collectors.joining("+"));
	}

	/** The folders whose rules it runs. */
	Set<String> folders() {
		Set<String> folders = new TreeSet<>(Set.of(this.id));
		this.rules.forEach((rule) -> folders.add(rule.file().substring(0, rule.file().lastIndexOf('/'))));
		return folders;
	}

	/** The pack with overlays laid over it. */
	RulePack under(List<RulePack> laid) {
		List<RuleText> together = new ArrayList<>(this.rules);
		List<Clause> known = new ArrayList<>(this.clauses);
		laid.forEach((overlay) -> {
			together.addAll(overlay.rules);
			known.addAll(overlay.clauses);
		});
		return new RulePack(this.id, this.head, this.digest, this.parameters, this.criteria, this.awards, known,
				together, laid);
	}

	private boolean own(Parameter parameter) {
		return parameter.origin().equals(this.id);
	}

}
