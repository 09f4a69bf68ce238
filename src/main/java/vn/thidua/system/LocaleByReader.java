package vn.thidua.system;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
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
		if (concernsPrograms(request)) {
			Locale accepted = accepted(request);
			return () -> accepted;
		}
		return super.resolveLocaleContext(request);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return concernsPrograms(request) ? accepted(request) : super.resolveLocale(request);
	}

	private static boolean concernsPrograms(HttpServletRequest request) {
		String asked = Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
				request.getRequestURI());
		String context = Objects.requireNonNullElse(request.getContextPath(), "");
		return (asked.replaceAll("/+", "/") + "/").startsWith(context + "/api/");
	}

	private static Locale accepted(HttpServletRequest request) {
		String wanted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)));
		try {
			Locale spoken = wanted.isBlank() ? null : Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
			return (spoken == null) ? SPOKEN.get(0) : spoken;
		}
		catch (IllegalArgumentException ex) {
			return SPOKEN.get(0);
		}
	}

}
