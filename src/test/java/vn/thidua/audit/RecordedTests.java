package vn.thidua.audit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sources record: readable, and never changed afterwards. */
class RecordedTests {

	/** A statement that records what an actor does. */
	private static final Pattern RECORDING = Pattern
		.compile("\\b(?:record|recorded|step|audit|log)\\w*\\([^;{]*[aA]ctor", Pattern.DOTALL);

	/** A class that records, itself or by another. */
	private static final Pattern RECORDER = Pattern.compile("\\b(?:AuditLog|Recorded[A-Z]\\w+|SubmissionSteps)\\b");

	private static final Pattern CODE = Pattern
		.compile("(?<!Refused\\()\"([a-z][a-z0-9-]*)\\.([a-z][a-z-]*(?:\\.[a-z-]+)*)\"");

	private static final Pattern CHANGING = Pattern.compile(
			"\\b(?:update|delete\\s+from|truncate(?:\\s+table)?|merge\\s+into|alter\\s+table|drop\\s+table)\\s+audit_event\\b");

	@Test
	void everyActionThatIsRecordedHasAText() throws IOException {
		Set<String> problems = keys("problems.properties");
		Set<String> words = keys("messages.properties");
		List<String> codes = codes().stream()
			.filter((code) -> !words.contains(code) || words.contains("audit.group." + code.split("\\.")[0]))
			.filter((code) -> problems.stream().noneMatch((key) -> key.startsWith(code + ".")))
			.toList();
		assertThat(codes).contains("audit.verify", "submission.submit", "run.finish", "release.rollback",
				"rules.revert", "release.withdraw", "units.add", "dhis2.mapping.remove", "submission.evidence.add");
		for (String language : List.of("messages.properties", "messages_en.properties")) {
			Set<String> keys = keys(language);
			assertThat(codes.stream()
				.flatMap((code) -> Stream.of("audit.action." + code,
						"audit.group." + code.substring(0, code.indexOf('.'))))
				.filter((key) -> !keys.contains(key))).as(language).isEmpty();
		}
	}

	@Test
	void nothingChangesOrDeletesRowsOfTheTrail() throws IOException {
		assertThat(CHANGING.matcher("update audit_event set").find()).isTrue();
		List<String> sources = sources(Path.of("src/main")).toList();
		assertThat(sources).hasSizeGreaterThan(100)
			.noneMatch((source) -> CHANGING.matcher(source.toLowerCase(Locale.ROOT)).find());
	}

	@Test
	void onlyTheLogMovesTheHead() throws IOException {
		assertThat(sources(Path.of("src/main/java"))
			.filter((source) -> Pattern.compile("(?:update|delete from|insert into)\\s+audit_(?:head|event)")
				.matcher(source)
				.find()))
			.singleElement()
			.asString()
			.contains("class AuditLog");
	}

	private static Set<String> codes() throws IOException {
		Set<String> codes = new TreeSet<>();
		sources(Path.of("src/main/java")).flatMap((source) -> Stream.of(source.split(";")))
			.filter((statement) -> RECORDING.matcher(statement).find())
			.forEach((statement) -> collect(statement, codes, (group) -> true));
		Set<String> groups = codes.stream().map((code) -> code.split("\\.")[0]).collect(Collectors.toSet());
		groups.add("rules");
		sources(Path.of("src/main/java")).filter((source) -> RECORDER.matcher(source).find())
			.forEach((source) -> collect(source, codes, groups::contains));
		return codes;
	}

	private static void collect(String source, Set<String> codes, Predicate<String> groups) {
		CODE.matcher(source)
			.results()
			.filter((match) -> groups.test(match.group(1)))
			.forEach((match) -> codes.add(match.group(1) + "." + match.group(2)));
	}

	private static Stream<String> sources(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().matches(".*\\.(java|sql|html|properties)"))
				.map(RecordedTests::text)
				.toList()
				.stream();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> keys(String name) throws IOException {
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts.stringPropertyNames();
		}
	}

}
