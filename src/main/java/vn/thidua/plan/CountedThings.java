package vn.thidua.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.shared.Blanks;

/** The words for things that are counted whole, from {@code rules/vocabulary}. */
final class CountedThings {

	private static final String LIST = "/shipped/rules/vocabulary/counted.csv";

	private static final Set<String> WORDS = words();

	private CountedThings() {
	}

	/** Whether a text begins with such a word. */
	static boolean begin(String text) {
		String words = text.startsWith("số ") ? text.substring("số ".length()) : text;
		for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
			if (WORDS.contains(words.substring(0, end))) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> words() {
		try (InputStream list = Objects.requireNonNull(CountedThings.class.getResourceAsStream(LIST), LIST)) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> Blanks.alike(line).strip())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
