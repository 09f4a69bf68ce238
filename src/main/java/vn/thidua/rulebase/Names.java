package vn.thidua.rulebase;

import java.util.Locale;

/**
 * A name in the languages of the pages.
 *
 * @param vietnamese the Vietnamese name
 * @param english the English name; the Vietnamese one where there is none
 */
public record Names(String vietnamese, String english) {

	static Names of(String vietnamese, String english) {
		return new Names(vietnamese, english.isEmpty() ? vietnamese : english);
	}

	/** The name in the language of the locale. */
	public String in(Locale locale) {
		return locale.getLanguage().equals("en") ? this.english : this.vietnamese;
	}

}
