package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/**
 * Tells errors of the engine in words that an administrator can act on, at the very place
 * where it is known; the engine's own words stand behind.
 */
final class CompileWords {

	/** What follows from another error and says nothing itself. */
	private static final String CONSEQUENT = "Parser returned a null Package";

	private static final Pattern AT = Pattern.compile("Line (\\d+):(\\d+) ");

	/** Messages of the engine; the first group is the word in the wrong place. */
	private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

	static {
		KNOWN.put("rule.syntax",
				Pattern.compile("(?:no viable alternative at input|mismatched input|extraneous input) '(.*?)'(?: |$)"));
		KNOWN.put("rule.syntaxThen", Pattern.compile("Unable to parse consequence.*?Found \"(.*?)\"", Pattern.DOTALL));
		KNOWN.put("rule.unknownType", Pattern.compile("Unable to find class: (\\w+)"));
		KNOWN.put("rule.unknownField",
				Pattern.compile("Unable to parse left part of expression: (?:\\$\\w+\\s*:\\s*)?(\\w+)"));
		KNOWN.put("rule.unknownMethod", Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type \\w+"));
		KNOWN.put("rule.arguments", Pattern.compile("The method (\\w+)\\(.*\\) in the type .* is not applicable"));
		KNOWN.put("rule.unknownVariable", Pattern.compile("(\\$\\w+) cannot be resolved"));
		KNOWN.put("rule.expression", Pattern.compile("Unable to Analyse Expression (.*?):?\\s*$"));
		KNOWN.put("rule.kind", Pattern.compile(
				"(?:Cannot coerce|Type mismatch: cannot convert from|Comparison operation requires compatible types)(.*)"));
	}

	private CompileWords() {
	}

	static List<Problem> told(List<Problem> errors, List<CompiledFolder> folders) {
		List<Problem> told = new ArrayList<>();
		for (Problem error : errors) {
			boolean consequent = error.value().equals(CONSEQUENT) && errors.size() > 1;
			Problem inWords = consequent ? null : told(error, folders);
			if (inWords != null && !told.contains(inWords)) {
				told.add(inWords);
			}
		}
		return told;
	}

	private static Problem told(Problem error, List<CompiledFolder> folders) {
		String engine = error.value().lines().findFirst().orElse("").strip();
		for (Map.Entry<String, Pattern> known : KNOWN.entrySet()) {
			Matcher message = known.getValue().matcher(error.value());
			if (message.find()) {
				String word = message.group(1).strip();
				return Problem.error(place(error, word, folders), word, known.getKey(), engine);
			}
		}
		return Problem.error(error.place(), engine, error.code());
	}

	/** The line and column that the message tells, or where its word first stands. */
	private static Place place(Problem error, String word, List<CompiledFolder> folders) {
		Place place = error.place();
		Matcher at = AT.matcher(error.value());
		if (at.find()) {
			return new Place(place.file(), Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)) + 1);
		}
		String text = folders.stream()
			.map((folder) -> folder.texts().getOrDefault(place.file(), ""))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse("");
		List<String> lines = text.lines().toList();
		Pattern wanted = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
		for (int i = place.line() - 1; i >= 0 && i < lines.size() && !lines.get(i).equals("end"); i++) {
			Matcher found = wanted.matcher(lines.get(i));
			if (!word.isEmpty() && found.find()) {
				return new Place(place.file(), i + 1, found.start() + 1);
			}
		}
		return place;
	}

}
