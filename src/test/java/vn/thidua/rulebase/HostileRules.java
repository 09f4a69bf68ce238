package vn.thidua.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import vn.thidua.assessment.fact.Limit;

/** The hostile rule files, one trick each, and what shows that one of them ran. */
final class HostileRules {

	static final RuleBook BOOK = new RuleBook(Limit.class, RuleLimits.DEFAULT);

	private static final Path FOLDER = Path.of("src/test/resources/vn/thidua/rulebase/hostile");

	private static final Path MARKER = Path.of("target/hostile-marker");

	private static final String PROPERTY = "thidua.hostile";

	private HostileRules() {
	}

	static List<String> names() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString().replace(".drl", "")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(String name) {
		try {
			return Files.readAllBytes(FOLDER.resolve(name + ".drl"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void assertNothingRan() {
		Assertions.assertThat(System.getProperty(PROPERTY)).isNull();
		Assertions.assertThat(MARKER).doesNotExist();
	}

}
