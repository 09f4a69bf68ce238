package vn.thidua.workbench.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.NumberKinds;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.unit.Region;

/**
 * Holds the numbers that rules ask for against those that tables set: a rule whose number
 * is missing does not fire and says nothing.
 */
record NumberChecks(Examined examined, Problems problems) {

	private static final Pattern LIMIT = Pattern
		.compile("(?<!not )(?<!not\\( )Limit\\s*\\(\\s*name\\s*==\\s*\"([^\"]+)\"");

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	private static final int SEVERAL = 3;

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

	void check() {
		Set<String> told = new HashSet<>();
		for (RulePack pack : this.examined.packs()) {
			for (RuleText rule : pack.rules()) {
				LIMIT.matcher(rule.text()).results().forEach((asked) -> check(pack, rule, asked, told));
			}
		}
		checkUnasked();
		checkRegions();
	}

	private void check(RulePack pack, RuleText rule, MatchResult asked, Set<String> told) {
		String name = asked.group(1);
		List<Parameter> set = parameters(pack).filter((one) -> one.name().equals(name)).toList();
		Place place = place(rule, asked.start(1));
		if (set.isEmpty()) {
			return;
		}
		List<String> holes = holes(pack, set);
		if (holes.isEmpty() || !told.add(pack.id() + " " + name)) {
			return;
		}
		boolean never = set.stream().noneMatch((one) -> overlap(one, pack));
		if (never) {
			this.problems.error(place, name, "parameter.never", rule.clause(), pack.id());
		}
		else {
			this.problems.warning(NumberRow.place(set.get(0)), name, "parameter.hole", String.join("; ", holes),
					rule.clause(), pack.id());
		}
	}

	/** The numbers that a pack's rules may join. */
	private Stream<Parameter> parameters(RulePack pack) {
		List<String> extended = pack.head().composition().extended();
		return Stream.concat(pack.parameters().stream(),
				this.examined.packs()
					.stream()
					.filter((other) -> extended.contains(other.id()))
					.flatMap((other) -> other.parameters().stream()));
	}

	/** The days in force on which none of the rows holds. */
	private static List<String> holes(RulePack pack, List<Parameter> set) {
		List<String> holes = new ArrayList<>();
		LocalDate next = (pack.from() == null) ? FIRST : pack.from();
		LocalDate last = (pack.to() == null) ? LAST : pack.to();
		for (Parameter one : set.stream().sorted(Comparator.comparing(NumberChecks::begin)).toList()) {
			if (begin(one).isAfter(next) && !next.isAfter(last)) {
				LocalDate before = begin(one).minusDays(1);
				holes.add(span(next, before.isAfter(last) ? last : before));
			}
			LocalDate after = (one.to() == null) ? LAST.plusDays(1) : one.to().plusDays(1);
			next = after.isAfter(next) ? after : next;
		}
		if (!next.isAfter(last)) {
			holes.add(span(next, last));
		}
		return holes;
	}

	private static boolean overlap(Parameter one, RulePack pack) {
		LocalDate from = (pack.from() == null) ? FIRST : pack.from();
		LocalDate to = (pack.to() == null) ? LAST : pack.to();
		return !begin(one).isAfter(to) && (one.to() == null || !one.to().isBefore(from));
	}

	private static LocalDate begin(Parameter one) {
		return (one.from() == null) ? FIRST : one.from();
	}

	private static String span(LocalDate from, LocalDate to) {
		return (from.equals(FIRST) ? "…" : from) + " – " + (to.equals(LAST) ? "…" : to);
	}

	private void checkUnasked() {
		Map<String, Set<String>> asked = new HashMap<>();
		for (NumberRow row : NumberRow.of(this.examined.files(), "parameters.csv")) {
			String name = row.cell("code").split("@", 2)[0];
			if (!name.isEmpty() && !NumberKinds.askedBeyondRules(name) && !row.folder().startsWith(RulePack.LOCAL + "/")
					&& !asked.computeIfAbsent(row.folder(), this::asked).contains(name)) {
				this.problems.warning(row.place(), name, "parameter.unasked");
			}
		}
	}

	/** What the rules of the packs that a folder's numbers concern write in quotes. */
	private Set<String> asked(String folder) {
		return this.examined.packs()
			.stream()
			.filter((pack) -> concerns(folder, pack))
			.flatMap((pack) -> pack.rules().stream())
			.flatMap((rule) -> QUOTED.matcher(rule.text()).results())
			.map((quoted) -> quoted.group(1))
			.collect(Collectors.toSet());
	}

	private boolean concerns(String folder, RulePack pack) {
		return pack.parameters().stream().anyMatch((one) -> one.origin().equals(folder)) || this.examined.packs()
			.stream()
			.filter((overlay) -> overlay.id().equals(folder))
			.anyMatch((overlay) -> overlay.head().composition().extended().contains(pack.id()));
	}

	/** A number set for several regions is set for all. */
	private void checkRegions() {
		for (RulePack pack : this.examined.packs()) {
			Map<String, List<Parameter>> scoped = pack.parameters()
				.stream()
				.filter((one) -> !one.scope().isEmpty())
				.collect(Collectors.groupingBy(Parameter::name, TreeMap::new, Collectors.toList()));
			scoped.forEach((name, rows) -> {
				Set<String> missing = new TreeSet<>();
				Stream.of(Region.values()).forEach((region) -> missing.add(region.name()));
				rows.forEach((row) -> missing.remove(row.scope()));
				if (!missing.isEmpty() && Region.values().length - missing.size() >= SEVERAL) {
					this.problems.error(NumberRow.place(rows.get(0)), name, "parameter.scope",
							String.join(", ", missing));
				}
			});
		}
	}

	/** Where a part of a rule's text stands in its file. */
	static Place place(RuleText rule, int offset) {
		String before = rule.text().substring(0, offset);
		int lines = (int) before.chars().filter((c) -> c == '\n').count();
		return new Place(rule.file(), rule.line() + lines, offset - before.lastIndexOf('\n'));
	}

}
