package vn.thidua.api;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Doubt;

/**
 * A figure that was taken with a doubt.
 *
 * @param indicator the indicator's code
 * @param code the kind of doubt
 * @param reason what looks wrong
 * @param confirm whether the figure must be changed or confirmed before it is submitted
 * @param confirmed whether it is confirmed
 */
public record DoubtResource(String indicator, String code, String reason, boolean confirm, boolean confirmed) {

	static DoubtResource of(Doubt doubt, boolean confirmed, MessageSource texts, Locale locale) {
		Object[] figures = doubt.figures().stream().map((plain) -> Figure.of(plain).in(locale)).toArray();
		return new DoubtResource(doubt.indicator(), doubt.kind().name(),
				texts.getMessage("submission.doubt." + doubt.kind(), figures, locale), true, confirmed);
	}

	static List<DoubtResource> of(List<Problem> written, Locale locale) {
		return written.stream()
			.map((one) -> new DoubtResource(one.details().get(0), one.code(),
					one.reason(locale) + ". " + one.remedy(locale), false, false))
			.toList();
	}

}
