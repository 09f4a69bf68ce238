package vn.thidua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import vn.thidua.shared.CellText;

/**
 * What tables that people make call the columns and the words of fixed lists: their
 * Vietnamese labels, which are data in {@code table-words.properties}.
 */
public final class TableWords {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final Pattern STAR = Pattern.compile(" ?(\\*|\\(\\*\\))$");

	private static final Properties WORDS = read();

	private static final Map<String, String> VALUES = values();

	private TableWords() {
	}

	/** The word of a column's fixed list that a text is, by name or by label. */
	public static <E extends Enum<E>> Optional<E> choice(String column, String text, Class<E> words) {
		String folded = folded(text);
		String word = VALUES.getOrDefault(column + "." + folded, folded);
		return Arrays.stream(words.getEnumConstants()).filter((one) -> one.name().equalsIgnoreCase(word)).findFirst();
	}

	/** The Vietnamese label of a word of a column's fixed list. */
	public static String label(String column, String word) {
		return labels("word." + column + "." + word).get(0);
	}

	/** The labels of a column, those of the table before those of all tables. */
	static List<String> labels(String kind, String base, String column) {
		String own = kind + "." + base + "." + column;
		return labels(WORDS.containsKey(own) ? own : kind + "." + column);
	}

	private static Map<String, String> values() {
		Map<String, String> all = new HashMap<>();
		for (String key : WORDS.stringPropertyNames()) {
			if (key.startsWith("word.")) {
				String[] parts = key.split("\\.");
				labels(key).forEach((label) -> all.put(parts[1] + "." + folded(label), parts[2]));
			}
		}
		return all;
	}

	private static List<String> labels(String key) {
		return Arrays.stream(WORDS.getProperty(key, "").split("\\|")).filter((label) -> !label.isEmpty()).toList();
	}

	/** Without case, outer blanks, line breaks and the star of what must be filled. */
	static String folded(String text) {
		String plain = CellText.of(text).toLowerCase(Locale.ROOT);
		return STAR.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
	}

	private static Properties read() {
		Properties words = new Properties();
		try (InputStream in = Objects.requireNonNull(TableWords.class.getResourceAsStream("/table-words.properties"));
				Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			words.load(text);
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
