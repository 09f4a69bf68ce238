package vn.thidua;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text of a page is a key that both languages have. */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Pattern KEY_PREFIX = Pattern.compile("(?:#\\{\\$\\{|messages\\.msg\\()'([\\w.-]+\\.)' *\\+");

	private static final Pattern LANGUAGE_NAME = Pattern.compile("<a [^>]*hreflang=[^>]*>[^<]*</a>");

	private static final Pattern BARE_ATTRIBUTE = Pattern
		.compile("\\s(?:title|aria-label|alt|placeholder|data-label)=\"([^\"]*)\"");

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		Properties vietnamese = messages("messages.properties");
		Properties english = messages("messages_en.properties");
		assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
		assertThat(messages("problems_en.properties").stringPropertyNames())
			.isEqualTo(messages("problems.properties").stringPropertyNames());
		assertThat(Stream.of(vietnamese, english).flatMap((texts) -> texts.values().stream()))
			.allSatisfy((text) -> assertThat((String) text).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages", "messages_en", "problems", "problems_en" })
	void aKeyStandsOnce(String file) throws IOException {
		assertThat(Files.readAllLines(RESOURCES.resolve(file + ".properties")))
			.filteredOn((line) -> line.contains("=") && !line.startsWith("#"))
			.extracting((line) -> line.substring(0, line.indexOf('=')))
			.doesNotHaveDuplicates();
	}

	@Test
	void textsWithArgumentsTakeTheSameOnes() throws IOException {
		Properties english = messages("messages_en.properties");
		messages("messages.properties").forEach((key, text) -> assertThat(arguments((String) text)).as((String) key)
			.isEqualTo(arguments(english.getProperty((String) key))));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateHoldsNoTextOfItsOwn(Path template) throws IOException {
		String page = LANGUAGE_NAME.matcher(Files.readString(template)).replaceAll("");
		String bare = page.replaceAll("(?s)<!--.*?-->", "")
			.replaceAll("<(?:[^>\"]|\"[^\"]*\")*>", "")
			.replaceAll("[\\s·,.:;()|–]", "");
		assertThat(bare).isEmpty();
		assertThat(BARE_ATTRIBUTE.matcher(page).results().map((match) -> match.group(1))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyKeyOfATemplateIsThere(Path template) throws IOException {
		Set<String> keys = messages("messages.properties").stringPropertyNames();
		String page = Files.readString(template);
		assertThat(KEY.matcher(page).results().map((match) -> match.group(1))).allMatch(keys::contains);
		assertThat(KEY_PREFIX.matcher(page).results().map((match) -> match.group(1)))
			.allMatch((prefix) -> keys.stream().anyMatch((key) -> key.startsWith(prefix)));
	}

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	private static Set<String> arguments(String text) {
		Set<String> arguments = new TreeSet<>();
		Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
		while (matcher.find()) {
			arguments.add(matcher.group());
		}
		return arguments;
	}

	private static Properties messages(String name) {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
			texts.load(reader);
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
