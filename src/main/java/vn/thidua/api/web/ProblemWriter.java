package vn.thidua.api.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as answers, in the language that the request accepts. */
@Component
class ProblemWriter {

	private static final String PROGRAMS = "/api/";

	private final LocaleResolver locales;

	private final JsonMapper json;

	ProblemWriter(LocaleResolver locales, JsonMapper json) {
		this.locales = locales;
		this.json = json;
	}

	/** Whether a program asks, not a browser for a page. */
	static boolean concerns(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length()).startsWith(PROGRAMS);
	}

	Locale locale(HttpServletRequest request) {
		return this.locales.resolveLocale(request);
	}

	void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale(request).toLanguageTag());
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

}
