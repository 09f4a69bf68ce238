package vn.thidua.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Something wrong or doubtful in what the user gave: where, what stands there, why it is
 * wrong and what to do.
 *
 * @param severity whether it refuses the input
 * @param place where it stands
 * @param value what stands there; empty where something is missing
 * @param code the kind of problem: its texts are {@code code.reason} and
 * {@code code.remedy} of the bundle {@code problems}
 * @param details what the texts mention besides the value
 */
public record Problem(Severity severity, Place place, String value, String code, List<String> details) {

	/** The language of the users. */
	public static final Locale VIETNAMESE = Locale.ROOT;

	/** Whether a problem refuses the input. */
	public enum Severity {

		/** The input is refused. */
		ERROR,

		/** The input is taken, and the doubt is shown. */
		WARNING

	}

	/** A problem that refuses the input. */
	public static Problem error(Place place, String value, String code, String... details) {
		return new Problem(Severity.ERROR, place, value, code, List.of(details));
	}

	/** A problem that is shown and refuses nothing. */
	public static Problem warning(Place place, String value, String code, String... details) {
		return new Problem(Severity.WARNING, place, value, code, List.of(details));
	}

	/** Whether it refuses the input. */
	public boolean refuses() {
		return this.severity == Severity.ERROR;
	}

	/**
	 * Why it is wrong, in the language of the locale; Vietnamese where there is no other
	 * text.
	 */
	public String reason(Locale locale) {
		return part("reason", locale);
	}

	/**
	 * What to do, in the language of the locale; Vietnamese where there is no other text.
	 */
	public String remedy(Locale locale) {
		return part("remedy", locale);
	}

	/** Why it is wrong and what to do, in one line. */
	public String text(Locale locale) {
		return (reason(locale) + ": " + remedy(locale)).replaceAll("\\R", " ");
	}

	/**
	 * One line in Vietnamese, {@code file:line:column: reason: what to do}; a doubt says
	 * that it is one.
	 */
	@Override
	public String toString() {
		return this.place + ": " + (refuses() ? "" : "cảnh báo: ") + text(VIETNAMESE);
	}

	private String part(String part, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle("problems", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String key = this.code + "." + part;
		if (!texts.containsKey(key)) {
			return this.code;
		}
		Object[] arguments = Stream.concat(Stream.of(shortened()), this.details.stream()).toArray();
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
	}

	private String shortened() {
		return (this.value.length() <= 80) ? this.value : this.value.substring(0, 79) + "…";
	}

}
