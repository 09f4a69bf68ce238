package vn.thidua.api.web;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.api.Unfit;

/** Says in a language what kinds of problems there are. */
@Component
class ProblemTexts {

	private final MessageSource texts;

	ProblemTexts(MessageSource texts) {
		this.texts = texts;
	}

	/** A problem of that kind, in general words. */
	ApiProblem of(ProblemKind kind, Locale locale) {
		String key = "api.problem." + kind.code();
		return new ApiProblem(kind.page(), text(key, locale), kind.status(), text(key + ".detail", locale), null,
				List.of(), List.of());
	}

	/** What is wrong with a request. */
	ApiProblem of(Unfit unfit, Locale locale) {
		return of(ProblemKind.BAD_REQUEST, locale)
			.because(unfit.code(), text("api.unfit." + unfit.code(), locale, unfit.details().toArray()))
			.allowing(unfit.allowed());
	}

	/** A step that is not possible now, by the first text that there is. */
	ApiProblem conflict(String code, Locale locale, String... keys) {
		for (String key : keys) {
			String told = this.texts.getMessage(key + code, null, null, locale);
			if (told != null) {
				return of(ProblemKind.CONFLICT, locale).because(code, told);
			}
		}
		return of(ProblemKind.CONFLICT, locale).because(code, code);
	}

	String text(String key, Locale locale, Object... details) {
		return this.texts.getMessage(key, details, locale);
	}

}
