package vn.thidua.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells programs of every error as a problem (RFC 9457), whether a controller threw it or
 * the framework found none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblemResolver implements HandlerExceptionResolver {

	private final ApiProblems problems;

	private final ProblemWriter writer;

	ApiProblemResolver(ApiProblems problems, ProblemWriter writer) {
		this.problems = problems;
		this.writer = writer;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception thrown) {
		if (!ProblemWriter.concerns(request)) {
			return null;
		}
		if (thrown instanceof ErrorResponse told) {
			told.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		try {
			this.writer.write(this.problems.of(thrown, this.writer.locale(request)), request, response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelAndView();
	}

}
