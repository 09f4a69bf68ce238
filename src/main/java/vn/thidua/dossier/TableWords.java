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
import java.util.Properties;

import vn.thidua.shared.CellText;

/**
 * What tables that people make call the columns and the words of fixed lists: their
 * Vietnamese labels, which are data in {@code table-words.properties}.
 */
public final class TableWords {

	private static final Properties WORDS = read();

	private static final Map<String, String> VALUES = values();

	private TableWords() {
	}

	/**
	 * The contract's word of a column's fixed list, in lower case; the text itself where
	 * it is no label.
	 */
	public static String word(String column, String text) {
		String folded = folded(text);
		return VALUES.getOrDefault(column + "." + folded, folded);
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
		return plain.replaceAll("\\s+", " ").replaceAll(" ?(\\*|\\(\\*\\))$", "");
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
