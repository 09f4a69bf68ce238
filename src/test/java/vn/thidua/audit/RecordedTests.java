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
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sources record: readable, and never changed afterwards. */
class RecordedTests {

	private static final Pattern RECORDING = Pattern
		.compile("\\b(?:record|recorded|step|audit|log)\\w*\\([^;{]*[aA]ctor", Pattern.DOTALL);

	private static final Pattern CODE = Pattern.compile("\"([a-z][a-z-]*\\.[a-z][a-z.-]*)\"");

	private static final Pattern CHANGING = Pattern.compile(
			"\\b(?:update|delete\\s+from|truncate(?:\\s+table)?|merge\\s+into|alter\\s+table|drop\\s+table)\\s+audit_event\\b");

	@Test
	void everyActionThatIsRecordedHasAText() throws IOException {
		Set<String> codes = codes();
		assertThat(codes).contains("audit.verify", "submission.submit");
		for (String language : List.of("messages.properties", "messages_en.properties")) {
			Set<String> keys = keys(language);
			assertThat(codes).allSatisfy((code) -> assertThat(keys).contains("audit.action." + code,
					"audit.group." + code.substring(0, code.indexOf('.'))));
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
			.forEach((
					statement) -> CODE.matcher(statement).results().map((match) -> match.group(1)).forEach(codes::add));
		return codes;
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
