package vn.thidua.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** The vetting of classes alone, as if the vetting of sources were not there. */
class SecondLineTests {

	/** Texts whose only harm is to the compiler. */
	private static final Set<String> NOT_COMPILED = Set.of("deep-parentheses", "endless-file", "long-rule");

	/**
	 * What compiles to nothing beyond facts: attributes and metadata, imports that are
	 * not used, names, comments, patterns of facts that never come, packages that are not
	 * loaded. The joins that are too big, and what is only claimed, are stopped by
	 * nothing but the vetting of trees.
	 */
	private static final Set<String> HARMLESS = Set
		.of("""
				assignment attribute-agenda-group attribute-auto-focus attribute-calendars attribute-dialect-mvel
				attribute-duration attribute-no-loop attribute-ruleflow-group attribute-salience attribute-timer
				bidirectional-comment claim-award-of-none claim-basis-in-comment claim-blank-basis claim-blank-clause
				claim-blank-status claim-clause-in-comment claim-clause-of-another-law claim-clause-of-another-rule
				claim-computed-clause claim-computed-status claim-no-conclusion claim-status-of-input
				claim-status-that-may-be-blank claim-unknown-code-halved
				claim-unknown-code-left claim-unknown-status declare-entry-point entry-point file-dialect-mvel file-salience forall
				fully-qualified-pattern import-function import-nested-fact import-product-class import-runtime
				import-star-facts import-star-foreign import-static join-with-itself java-lang-package left-bit-shift-and-modulo
				left-inline-cast left-null-safe left-property-reactive-list left-reckoning-in-binding
				left-string-concatenation limits-either-name limits-in-group limits-name-turned limits-not-equal
				limits-without-name line-separator-ends-comment many-patterns metadata-expression
				metadata-fully-qualified metadata-in-comment metadata-twice metadata-unknown null-character
				object-pattern or-explosion product-package rule-name-apostrophes rule-name-unquoted system-pattern
				window wrong-package
				"""
			.strip()
			.split("\\s+"));

	static List<String> names() {
		return HostileRules.names().stream().filter((name) -> !NOT_COMPILED.contains(name)).toList();
	}

	@AfterEach
	void nothingRan() {
		HostileRules.assertNothingRan();
	}

	@ParameterizedTest
	@MethodSource("names")
	void whatCompilesAndDoesMoreThanFactsIsFoundInItsClasses(String name) {
		Problems compiling = new Problems();
		RuleCompiler compiler = new RuleCompiler();
		compiler.add("rules.achievement.standard", "achievement/standard/" + name + ".drl",
				new String(HostileRules.bytes(name), StandardCharsets.UTF_8));
		Map<String, byte[]> classes = compiler.compile(Limit.class.getClassLoader(), compiling);
		Problems vetting = new Problems();
		BytecodeVetting.check(classes, List.of(), vetting);
		assertThat(compiling.refuse() || vetting.refuse()).isEqualTo(!HARMLESS.contains(name));
	}

	@Test
	void mostTricksDoNotDependOnTheFirstLine() {
		assertThat(HARMLESS).isSubsetOf(names())
			.filteredOn((name) -> !name.startsWith("claim-") && !name.startsWith("limits-"))
			.hasSizeLessThan(names().size() / 3);
	}

}
