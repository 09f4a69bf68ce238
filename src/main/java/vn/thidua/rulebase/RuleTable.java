package vn.thidua.rulebase;

import java.util.Optional;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import vn.thidua.shared.Figure;

/**
 * The text of a table of rules as editors and spreadsheets save it: with or without a
 * byte-order mark, with commas, or with semicolons and decimal commas.
 *
 * @param text the text without mark
 * @param separator what stands between cells
 */
public record RuleTable(String text, char separator) {

	private static final Pattern SEPARATOR_LINE = Pattern.compile("^(?i:sep)=(.)[ \t]*(?=\r?\n)");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,10})?");

	private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

	/** The table of a file's text. */
	public static RuleTable of(String text) {
		String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		String lines = SEPARATOR_LINE.matcher(plain).replaceFirst("");
		return new RuleTable(lines, separator(lines.stripLeading().lines().findFirst().orElse("")));
	}

	/** Begins to read it. */
	public CsvReader.CsvReaderBuilder reader() {
		return CsvReader.builder().fieldSeparator(this.separator);
	}

	/**
	 * The figure of a cell; nothing where it holds none, or where a mark before three
	 * digits may stand between thousands. Where cells are parted by commas the decimal
	 * mark is a point, else a comma.
	 */
	public Optional<Figure> figure(String cell) {
		String written = cell.strip();
		char decimal = (this.separator == ',') ? '.' : ',';
		boolean twofold = GROUPED.matcher(written).matches() && written.indexOf(decimal) < 0;
		return (FIGURE.matcher(written).matches() && !twofold) ? Optional.of(Figure.of(written.replace(',', '.')))
				: Optional.empty();
	}

	private static char separator(String header) {
		String bare = QUOTED.matcher(header).replaceAll("");
		long commas = bare.chars().filter((c) -> c == ',').count();
		long semicolons = bare.chars().filter((c) -> c == ';').count();
		long tabs = bare.chars().filter((c) -> c == '\t').count();
		return (semicolons > commas && semicolons >= tabs) ? ';' : (tabs > commas) ? '\t' : ',';
	}

}
