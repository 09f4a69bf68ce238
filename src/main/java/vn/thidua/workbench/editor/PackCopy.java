package vn.thidua.workbench.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;

/**
 * Copies the files of a pack's own folder to a new law: clauses under their new names,
 * nothing of it confirmed. Rules that ask for a number which ended before its first day
 * stay behind.
 *
 * @param files the files of the draft
 * @param source the pack
 * @param asked the new law
 */
record PackCopy(RuleFiles files, RulePack source, NewPack asked) {

	private static final int LEAP_YEARS = 4;

	private static final String SCENARIOS = "/scenarios/";

	/** The new files by path, without the head. */
	SortedMap<String, String> texts() {
		String folder = this.source.id();
		String table = this.files.text(folder + "/parameters.csv");
		CopiedNumbers numbers = new CopiedNumbers(ParameterTable.of(table).orElseThrow(), this.asked.from());
		List<RuleText> own = this.source.rules()
			.stream()
			.filter((rule) -> rule.file().startsWith(folder + "/"))
			.toList();
		List<RuleText> gone = own.stream()
			.filter((rule) -> AskedNumbers.of(rule).stream().anyMatch(numbers.gone()::contains))
			.toList();
		Map<String, String> names = names(own);
		SortedMap<String, String> texts = new TreeMap<>();
		for (String path : this.files.below(folder + "/").contents().keySet()) {
			String name = path.substring(folder.length());
			String text = this.files.text(path);
			Optional<String> copy = Optional.empty();
			if (name.equals("/parameters.csv")) {
				copy = Optional.of(numbers.table().with(numbers.rows()));
			}
			else if (name.endsWith(".csv")) {
				copy = Optional.of(new UnconfirmedTable(text).renamed((clause) -> names.getOrDefault(clause, clause)));
			}
			else if (name.endsWith(".drl")) {
				copy = rules(text, gone, names);
			}
			else if (name.startsWith(SCENARIOS)) {
				copy = scenarios(numbers, gone, names).of(text);
			}
			copy.ifPresent((whole) -> texts.put(this.asked.id() + name, whole));
		}
		return texts;
	}

	/** The new name of each clause of the folder, of the pack and of its regime. */
	private Map<String, String> names(List<RuleText> own) {
		Map<String, String> names = new HashMap<>(Map.of(this.source.code(), this.asked.code()));
		String regime = this.source.head().composition().regime();
		this.source.clauses()
			.stream()
			.filter((clause) -> !regime.isEmpty() && clause.code().startsWith(regime + "."))
			.forEach((clause) -> names.put(clause.code(), renamed(clause.code())));
		own.stream()
			.filter((rule) -> rule.code().equals(rule.clause()))
			.forEach((rule) -> names.put(rule.code(), renamed(rule.code())));
		return names;
	}

	private String renamed(String clause) {
		return this.asked.regime() + clause.substring(clause.indexOf('.'));
	}

	private Optional<String> rules(String text, List<RuleText> gone, Map<String, String> names) {
		String left = text;
		for (RuleText rule : gone) {
			left = left.replace(rule.text() + "\n", "");
		}
		String codes = names.keySet()
			.stream()
			.filter((name) -> name.contains("."))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		String named = codes.isEmpty() ? left
				: Pattern.compile("(?<![\\w.])(?:" + codes + ")(?![\\w]|\\.\\w)")
					.matcher(left)
					.replaceAll((found) -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
		String copy = named.replaceFirst("package\\s+[\\w.]+", "package " + RuleBook.packageOf(this.asked.id()))
			.replace("@verified(yes)", "@verified(no)")
			.replaceAll("\n{3,}", "\n\n")
			.stripTrailing() + "\n";
		return copy.contains("\nrule ") ? Optional.of(copy) : Optional.empty();
	}

	private ScenarioCopy scenarios(CopiedNumbers numbers, List<RuleText> gone, Map<String, String> names) {
		Set<String> clauses = new HashSet<>();
		gone.forEach((rule) -> clauses.addAll(List.of(rule.code(), rule.clause())));
		LocalDate settled = settled(numbers);
		int years = 0;
		while (settled.plusYears(years).isBefore(this.asked.from())) {
			years += LEAP_YEARS;
		}
		Map<String, String> regimes = Map.of(this.source.head().composition().regime(), this.asked.regime());
		return new ScenarioCopy(this.asked.code(), names, regimes, clauses, settled, this.source.to(), years);
	}

	/**
	 * The day from which nothing of the former law changed, or the first of an example.
	 */
	private LocalDate settled(CopiedNumbers numbers) {
		List<LocalDate> days = new ArrayList<>();
		numbers.settled().ifPresent(days::add);
		Optional.ofNullable(this.source.from()).ifPresent(days::add);
		if (!days.isEmpty()) {
			return days.stream().max(LocalDate::compareTo).orElseThrow();
		}
		return this.files.below(this.source.id() + SCENARIOS)
			.endingIn(".yaml")
			.stream()
			.flatMap((path) -> ScenarioCopy.days(this.files.text(path)).stream())
			.min(LocalDate::compareTo)
			.orElse(this.asked.from());
	}

}
