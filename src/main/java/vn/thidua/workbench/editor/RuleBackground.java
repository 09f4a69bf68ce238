package vn.thidua.workbench.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.thidua.rulebase.LegalDocument;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RuleText;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.Scenarios;

/**
 * What stands behind a rule.
 *
 * @param documents the documents that its basis names; all of its pack where it names
 * none of them
 * @param numbers the numbers it asks for, as they hold on a day
 * @param scenarios the examples that are about it
 */
public record RuleBackground(List<LegalDocument> documents, List<Number> numbers, List<Example> scenarios) {

	/**
	 * A number that a rule asks for.
	 *
	 * @param name its name
	 * @param rows what sets it on the day; none where nothing does, and the rule is at
	 * rest
	 */
	public record Number(String name, List<Parameter> rows) {
	}

	/**
	 * An example that is about a rule.
	 *
	 * @param title what it shows
	 * @param file the file it stands in
	 * @param line the line it begins on
	 * @param input what is known, as text
	 * @param expected what must be concluded, as text
	 */
	public record Example(String title, String file, int line, String input, String expected) {
	}

	/** What stands behind a rule of a pack on a day. */
	public static RuleBackground of(RuleRelease release, RulePack pack, RuleText rule, LocalDate day) {
		List<Parameter> holding = pack.parametersOn(day);
		List<Number> numbers = AskedNumbers.of(rule)
			.stream()
			.map((name) -> new Number(name, holding.stream().filter((one) -> one.name().equals(name)).toList()))
			.toList();
		List<LegalDocument> named = pack.documents()
			.stream()
			.filter((document) -> rule.basis().contains(document.number()))
			.toList();
		List<Example> examples = Scenarios.of(release, new Problems())
			.stream()
			.filter((one) -> one.pack().equals(pack.id()))
			.filter((one) -> List.of(rule.clause(), rule.code()).contains(one.clause()))
			.map(RuleBackground::example)
			.toList();
		return new RuleBackground(named.isEmpty() ? pack.documents() : named, numbers, examples);
	}

	/** Today, or the nearest day on which the pack is in force. */
	public static LocalDate dayOf(RulePack pack, LocalDate today) {
		LocalDate first = pack.from();
		LocalDate last = pack.to();
		if (last != null && today.isAfter(last)) {
			return last;
		}
		return (first != null && today.isBefore(first)) ? first : today;
	}

	private static Example example(Scenario scenario) {
		return new Example(scenario.title(), scenario.file(), scenario.place().line(), text(scenario.input().entries()),
				text(scenario.expected().entries()));
	}

	private static String text(Object value) {
		if (value instanceof Map<?, ?> map) {
			StringBuilder text = new StringBuilder();
			map.forEach((key, one) -> text.append(text.isEmpty() ? "" : "\n")
				.append(key)
				.append(": ")
				.append((one instanceof Map) ? "{ " + text(one).replace("\n", ", ") + " }" : one));
			return text.toString();
		}
		return String.valueOf(value);
	}

}
