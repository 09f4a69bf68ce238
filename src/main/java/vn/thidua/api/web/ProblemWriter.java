package vn.thidua.api.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
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
		String asked = Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
				request.getRequestURI());
		return (asked.replaceAll("/+", "/") + "/")
			.startsWith(Objects.requireNonNullElse(request.getContextPath(), "") + PROGRAMS);
	}

	Locale locale(HttpServletRequest request) {
		return this.locales.resolveLocale(request);
	}

	String json(ApiProblem problem) {
		return this.json.writeValueAsString(problem);
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
