package vn.thidua.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.shared.Problems;

/**
 * Finds, before anything is compiled, the words of a rule that no fact has: types, fields
 * and calls, and variables that are not bound, each at its very place; and brackets
 * without their partner.
 */
final class FactWords {

	private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+([\\w.]+)");

	private static final Pattern PATTERN = Pattern.compile("(?<![\\w$.])([A-Z]\\w*)\\s*\\(([^()]*)\\)");

	private static final Pattern FIELD = Pattern
		.compile("(?:^|,)\\s*(?:\\$\\w+\\s*:\\s*)?([a-z]\\w*)\\s*(?:$|,|==|!=|[<>]|in\\b|not\\b|contains\\b)");

	private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");

	private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

	private static final Pattern CALL = Pattern.compile("(?<![\\w$.])([A-Z]\\w*)\\s*\\.\\s*(\\w+)\\s*\\(");

	private final ClassLoader facts;

	private final String factPackage;

	private final Problems problems;

	FactWords(ClassLoader facts, String factPackage, Problems problems) {
		this.facts = facts;
		this.factPackage = factPackage;
		this.problems = problems;
	}

	/** Checks the files of which nothing else is wrong. */
	void check(RuleFiles files, Collection<RuleFolder> folders) {
		Set<String> faulty = this.problems.errors()
			.stream()
			.map((error) -> error.place().file())
			.collect(Collectors.toSet());
		folders.forEach((folder) -> files.below(folder.id() + "/")
			.endingIn(".drl")
			.stream()
			.filter((path) -> !faulty.contains(path))
			.forEach((path) -> check(DrlText.of(path, files.text(path)))));
	}

	private void check(DrlText drl) {
		IMPORT.matcher(drl.bare()).results().forEach((imported) -> {
			String name = imported.group(1).substring(imported.group(1).lastIndexOf('.') + 1);
			if (imported.group(1).startsWith(this.factPackage + ".") && fact(name).isEmpty()) {
				refuse(drl, imported.start(1), name, "rule.unknownType", "");
			}
		});
		for (RuleParts rule : RuleParts.of(drl, new Problems())) {
			boolean whole = balanced(drl, rule.when().end(), rule.left(drl.bare()))
					& balanced(drl, rule.then().end(), rule.right(drl.bare()));
			if (whole) {
				checkFields(drl, rule);
				checkVariables(drl, rule);
				checkCalls(drl, rule);
			}
		}
	}

	private boolean balanced(DrlText drl, int start, String part) {
		int depth = 0;
		int open = 0;
		for (int i = 0; i < part.length(); i++) {
			if (part.charAt(i) == '(') {
				open = (depth == 0) ? i : open;
				depth++;
			}
			else if (part.charAt(i) == ')' && --depth < 0) {
				refuse(drl, start + i, ")", "rule.bracket", "(");
				return false;
			}
		}
		if (depth > 0) {
			refuse(drl, start + open, "(", "rule.bracket", ")");
		}
		return depth == 0;
	}

	private void checkFields(DrlText drl, RuleParts rule) {
		for (MatchResult pattern : PATTERN.matcher(rule.left(drl.bare())).results().toList()) {
			Set<String> fields = fact(pattern.group(1)).map(FactWords::fields).orElse(Set.of());
			Matcher field = FIELD.matcher(pattern.group(2));
			for (int at = 0; field.find(at); at = field.end(1)) {
				if (!fields.isEmpty() && !fields.contains(field.group(1)) && !field.group(1).equals("this")) {
					refuse(drl, rule.when().end() + pattern.start(2) + field.start(1), field.group(1),
							"rule.unknownField", pattern.group(1) + ": " + String.join(", ", fields));
				}
			}
		}
	}

	private void checkVariables(DrlText drl, RuleParts rule) {
		Set<String> bound = new TreeSet<>();
		BOUND.matcher(rule.left(drl.bare())).results().forEach((found) -> bound.add(found.group(1)));
		Set<String> told = new HashSet<>();
		String both = drl.bare().substring(rule.when().end(), rule.end().start());
		for (MatchResult variable : VARIABLE.matcher(both).results().toList()) {
			if (!bound.contains(variable.group()) && told.add(variable.group())) {
				refuse(drl, rule.when().end() + variable.start(), variable.group(), "rule.unknownVariable",
						String.join(", ", bound));
			}
		}
	}

	private void checkCalls(DrlText drl, RuleParts rule) {
		for (MatchResult call : CALL.matcher(rule.right(drl.bare())).results().toList()) {
			Set<String> methods = fact(call.group(1)).map(FactWords::statics).orElse(Set.of());
			if (!methods.isEmpty() && !methods.contains(call.group(2))) {
				refuse(drl, rule.then().end() + call.start(2), call.group(2), "rule.unknownMethod",
						call.group(1) + ": " + String.join(", ", methods));
			}
		}
	}

	private static Set<String> fields(Class<?> fact) {
		return Stream.of(fact.getMethods())
			.filter((method) -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
			.map(Method::getName)
			.filter((name) -> !name.equals("hashCode") && !name.equals("toString"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> statics(Class<?> fact) {
		return Arrays.stream(fact.getMethods())
			.filter((method) -> Modifier.isStatic(method.getModifiers()))
			.map(Method::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Optional<Class<?>> fact(String name) {
		try {
			return Optional.of(Class.forName(this.factPackage + "." + name, false, this.facts));
		}
		catch (ClassNotFoundException | LinkageError ex) {
			return Optional.empty();
		}
	}

	private void refuse(DrlText drl, int offset, String word, String code, String known) {
		this.problems.error(drl.place(offset), word, code, known);
	}

}
