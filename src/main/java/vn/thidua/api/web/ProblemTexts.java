package vn.thidua.api.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.api.Unfit;

/** Says in a language what kinds of problems there are. */
@Component
class ProblemTexts {

	/** The codes of refusals that hang on what there is: it may be possible later. */
	private static final Pattern OF_NOW = Pattern.compile(
			"overtaken|twice|^state\\.|^period\\.closed|^periods\\.(open|closed)|^unconfirmed|^errors|^notApplicable");

	private static final int SHOWN = 100;

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

	/** A problem of that status, in general words. */
	ApiProblem of(int status, Locale locale) {
		ApiProblem general = of(ProblemKind.of(status), locale);
		return new ApiProblem(general.type(), general.title(), status, general.detail(), null, List.of(), List.of());
	}

	/** What is wrong with a request. */
	ApiProblem of(Unfit unfit, Locale locale) {
		return of(ProblemKind.BAD_REQUEST, locale)
			.because(unfit.code(),
					text("api.unfit." + unfit.code(), locale,
							unfit.details().stream().map(ProblemTexts::shown).toArray()))
			.allowing(unfit.allowed());
	}

	/** What somebody wrote, as far as he needs to see it to know it again. */
	private static Object shown(Object detail) {
		return (detail instanceof String text && text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : detail;
	}

	/**
	 * What was refused, by the first text that there is: not possible now, or wrong
	 * whenever it is asked.
	 */
	ApiProblem refused(String code, Locale locale, String... keys) {
		ProblemKind kind = OF_NOW.matcher(code).find() ? ProblemKind.CONFLICT : ProblemKind.REFUSED;
		for (String key : keys) {
			String told = this.texts.getMessage(key + code, null, null, locale);
			if (told != null) {
				return of(kind, locale).because(code, told);
			}
		}
		return of(kind, locale).because(code, code);
	}

	String text(String key, Locale locale, Object... details) {
		return this.texts.getMessage(key, details, locale);
	}

}
