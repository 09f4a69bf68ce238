package vn.thidua.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Puts notices into words. */
@Component
public class NoticeText {

	private final MessageSource messages;

	NoticeText(MessageSource messages) {
		this.messages = messages;
	}

	/** What a notice says. */
	public String of(Notice notice, Locale locale) {
		return text(notice.code(), notice.period(), notice.details(), locale);
	}

	/** What news say. */
	String of(News news, Locale locale) {
		return text(news.code(), news.period(), news.details(), locale);
	}

	/** The text of a key. */
	String of(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	private String text(String code, String period, List<String> details, Locale locale) {
		return of("notice.text." + code, locale,
				Stream.concat(Stream.of(StringUtils.uncapitalize(period(period, locale))), details.stream()).toArray());
	}

	/** The name of a period: {@code 2023-H1} as the first half of 2023. */
	public String period(String code, Locale locale) {
		String year = code.substring(0, Math.min(4, code.length()));
		if (code.length() < 7) {
			return of("report.period.year", locale, year);
		}
		return (code.charAt(5) == 'M') ? of("report.period.M", locale, year, Integer.valueOf(code.substring(6)))
				: of("report.period." + code.substring(5), locale, year);
	}

}
