package vn.thidua.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTests {

	private static final Path SOURCES = Path.of("src/main/java");

	/** Literals that look like codes: two or more words joined by dots. */
	private static final Pattern CODE = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)+)\"");

	/** A call that tells of a problem, up to the end of its statement. */
	private static final Pattern CALL = Pattern.compile("\\b(?:error|warning|refuse|refused)\\([^;]*;");

	/** Literals that are the beginning of a code, to which the rest is added. */
	private static final Pattern BEGINNING = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*\\.)\"");

	private static final ResourceBundle PAGES = ResourceBundle.getBundle("messages", Locale.ROOT);

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("problems", Locale.ROOT);

	@Test
	void everyCodeThatACallNamesHasItsTexts() throws IOException {
		Set<String> named = new TreeSet<>();
		for (String source : sources()) {
			CALL.matcher(source).results().forEach((call) -> collect(call.group(), named));
		}
		named.removeIf(ProblemTests::ofPages);
		assertThat(named).hasSizeGreaterThan(50).isSubsetOf(codes());
	}

	@Test
	void everyLiteralThatBeginsLikeACodeIsOne() throws IOException {
		Set<String> groups = codes().stream().map(ProblemTests::group).collect(Collectors.toSet());
		assertThat(literals())
			.filteredOn((literal) -> groups.contains(group(literal))
					&& !literal.matches("rules\\.canary|.*\\.(yaml|csv|json|xlsx|zip)"))
			.filteredOn((literal) -> !ofPages(literal))
			.isSubsetOf(codes());
	}

	@Test
	void everyCodeHasBothTexts() {
		assertThat(codes()).allSatisfy((code) -> {
			assertThat(TEXTS.getString(code + ".reason")).isNotBlank();
			assertThat(TEXTS.getString(code + ".remedy")).isNotBlank();
		});
	}

	@Test
	void noCodeIsLeftOver() throws IOException {
		Set<String> literals = literals();
		Set<String> beginnings = new TreeSet<>();
		sources()
			.forEach((source) -> BEGINNING.matcher(source).results().forEach((one) -> beginnings.add(one.group(1))));
		assertThat(codes())
			.filteredOn((code) -> beginnings.stream()
				.noneMatch((one) -> code.startsWith(one) && one.indexOf('.') < one.length() - 1))
			.isSubsetOf(literals);
	}

	/**
	 * Whether a literal is a text of the pages, an action of the audit trail or a
	 * refusal.
	 */
	private static boolean ofPages(String literal) {
		return PAGES.keySet()
			.stream()
			.anyMatch((key) -> key.equals(literal) || key.equals("audit.action." + literal)
					|| key.equals("api.unfit." + literal) || key.endsWith(".refused." + literal));
	}

	@Test
	void oneLineTellsPlaceReasonAndRemedy() {
		Problem problem = Problem.error(new Place("units.csv", 3, 2), "X", "unit.unknown");
		assertThat(problem)
			.hasToString("units.csv:3:2: " + problem.reason(Locale.ROOT) + ": " + problem.remedy(Locale.ROOT));
		assertThat(problem.reason(Locale.ROOT)).contains("\"X\"");
		assertThat(problem.refuses()).isTrue();
	}

	@Test
	void lineBreaksAndLongValuesDoNotBreakTheLine() {
		Problem problem = Problem.warning(Place.startOf("a.csv"), "một\nhai " + "x".repeat(100), "unit.unknown");
		assertThat(problem.toString()).doesNotContain("\n").contains("…").doesNotContain("x".repeat(80));
		assertThat(problem.refuses()).isFalse();
	}

	@Test
	void bracesAndQuotesOfTheValueStayAsTheyAre() {
		assertThat(Problem.error(Place.startOf("a.csv"), "{0} '{1}'", "unit.unknown").reason(Locale.ROOT))
			.contains("\"{0} '{1}'\"");
	}

	@Test
	void textsUseNoQuoteThatTheFormatSwallows() {
		assertThat(TEXTS.keySet()).allSatisfy((key) -> assertThat(TEXTS.getString(key)).as(key).doesNotContain("'"));
	}

	private static Set<String> codes() {
		return TEXTS.keySet()
			.stream()
			.map((key) -> key.replaceAll("\\.(reason|remedy)$", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String group(String code) {
		return code.substring(0, code.indexOf('.'));
	}

	private static Set<String> literals() throws IOException {
		Set<String> literals = new TreeSet<>();
		sources().forEach((source) -> collect(source, literals));
		return literals;
	}

	private static void collect(String text, Set<String> literals) {
		CODE.matcher(text).results().forEach((found) -> literals.add(found.group(1)));
	}

	private static List<String> sources() throws IOException {
		List<String> sources = new ArrayList<>();
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				sources.add(Files.readString(file));
			}
		}
		return sources;
	}

}
