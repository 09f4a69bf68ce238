package vn.thidua.workbench.trial.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/**
 * Says in the reader's language what a cell of an assessment holds: decimals, levels, yes
 * and no.
 *
 * @param messages the texts
 * @param locale the reader's language
 */
public record CellText(MessageSource messages, Locale locale) {

	private static final Pattern LEVEL = Pattern.compile("\\b(?:HTXSNV|HTTNV|KHTNV|HTNV)\\b");

	private static final Pattern DECIMAL = Pattern.compile("(?<![\\d./,-])-?\\d+\\.\\d+(?![\\d./,-])");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	/** The cell; a dash where it is empty. */
	public String of(String cell) {
		if (cell.isEmpty()) {
			return "–";
		}
		if (cell.equals("yes") || cell.equals("no")) {
			return text("report.cell." + cell);
		}
		if (NUMBER.matcher(cell).matches()) {
			return figure(cell);
		}
		String full = LEVEL.matcher(cell).replaceAll((match) -> Matcher.quoteReplacement(rating(match.group())));
		return DECIMAL.matcher(full).replaceAll((match) -> Matcher.quoteReplacement(figure(match.group())));
	}

	private String figure(String plain) {
		return VietnameseText.of(Figure.of(plain), this.locale);
	}

	/** A rating by its code; none where data is missing. */
	public String rating(String code) {
		return text("rating." + (code.isEmpty() ? "none" : code));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

}
