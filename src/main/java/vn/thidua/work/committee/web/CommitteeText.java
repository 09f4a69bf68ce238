package vn.thidua.work.committee.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.notice.NoticeText;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.work.committee.CommitteeRefused;
import vn.thidua.work.committee.Reminded;

/** Says in the reader's language what the committee's pages tell. */
@Component
class CommitteeText {

	private final MessageSource messages;

	private final NoticeText notices;

	CommitteeText(MessageSource messages, NoticeText notices) {
		this.messages = messages;
		this.notices = notices;
	}

	/** What a period is called. */
	String period(ReportingPeriod period, Locale locale) {
		return period.title().isEmpty() ? this.notices.period(period.code(), locale) : period.title();
	}

	/** What every period is called, by code. */
	Map<String, String> periods(List<ReportingPeriod> periods, Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		periods.forEach((one) -> names.put(one.code(), period(one, locale)));
		return names;
	}

	/** Why something was refused. */
	String refused(CommitteeRefused refused, Locale locale) {
		return this.messages.getMessage("committee.refused." + refused.code(), refused.details().toArray(), locale);
	}

	/** What came of reminding. */
	String reminded(Reminded reminded, Locale locale) {
		StringBuilder text = new StringBuilder(text("committee.reminded", locale, reminded.units()));
		if (reminded.leftOut() > 0) {
			text.append(' ').append(text("committee.reminded.leftOut", locale, reminded.leftOut()));
		}
		if (reminded.unreached() > 0) {
			text.append(' ').append(text("committee.reminded.unreached", locale, reminded.unreached()));
		}
		return text.toString();
	}

	/** The text of a key that mentions a number. */
	String text(String key, Locale locale, int number) {
		return this.messages.getMessage(key, new Object[] { number }, locale);
	}

}
