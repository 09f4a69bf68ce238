package vn.thidua.system;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language that a reader has chosen, or that a program accepts. */
class LocaleByReader extends CookieLocaleResolver {

	private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	LocaleByReader() {
		super("lang");
	}

	@Override
	public LocaleContext resolveLocaleContext(HttpServletRequest request) {
		if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			Locale accepted = accepted(request);
			return () -> accepted;
		}
		return super.resolveLocaleContext(request);
	}

	private static Locale accepted(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return SPOKEN.get(0);
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((wanted) -> SPOKEN.stream().filter((one) -> one.getLanguage().equals(wanted.getLanguage())))
			.findFirst()
			.orElse(SPOKEN.get(0));
	}

}
