package vn.thidua.system;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text of the pages is a key, and every key has a text in both languages. */
class MessagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.\\-]+)|messages\\.msg\\('([\\w.\\-]+)'");

	private static final Pattern BARE_TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

	private static final Set<String> LANGUAGE_NAMES = Set.of("Tiếng Việt", "English");

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
		assertThat(keys("problems_en.properties")).isEqualTo(keys("problems.properties"));
	}

	@Test
	void everyKeyOfATemplateHasAText() throws IOException {
		Set<String> known = keys("messages.properties");
		Set<String> missing = new TreeSet<>();
		for (Path template : templates()) {
			Matcher key = KEY.matcher(Files.readString(template));
			while (key.find()) {
				String name = (key.group(1) == null) ? key.group(2) : key.group(1);
				if (!known.contains(name) && !name.endsWith(".")) {
					missing.add(template.getFileName() + ": " + name);
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noTemplateHoldsABareText() throws IOException {
		List<String> bare = new ArrayList<>();
		for (Path template : templates()) {
			Matcher text = BARE_TEXT.matcher(Files.readString(template).replaceAll("\"[^\"]*\"", "\"\""));
			while (text.find()) {
				if (!LANGUAGE_NAMES.contains(text.group(1).strip())) {
					bare.add(template.getFileName() + ": " + text.group(1).strip());
				}
			}
		}
		assertThat(bare).isEmpty();
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

	private static Set<String> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader text = Files.newBufferedReader(Path.of("src/main/resources", file))) {
			properties.load(text);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

}
