package vn.thidua.api.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.thidua.access.NotFound;
import vn.thidua.api.LocatedProblem;
import vn.thidua.api.Refused;
import vn.thidua.assessment.run.OtherRegister;
import vn.thidua.submission.SubmissionRefused;

/** Tells programs of errors as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

	private final MessageSource texts;

	ApiProblems(MessageSource texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail absent(NotFound ex, Locale locale) {
		return problem(HttpStatus.NOT_FOUND, "not-found", locale);
	}

	@ExceptionHandler
	ProblemDetail denied(AccessDeniedException ex, Locale locale) {
		return problem(HttpStatus.FORBIDDEN, "denied", locale);
	}

	@ExceptionHandler
	ProblemDetail refused(Refused ex, Locale locale) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", locale);
		List<LocatedProblem> errors = ex.problems().stream().map((one) -> LocatedProblem.of(one, locale)).toList();
		problem.setProperty("errors", errors);
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refused(SubmissionRefused ex, Locale locale) {
		ProblemDetail problem = problem(HttpStatus.CONFLICT, "conflict", locale);
		problem.setDetail(this.texts.getMessage("submission.refused." + ex.code(), null,
				this.texts.getMessage("exchange.refused." + ex.code(), null, ex.code(), locale), locale));
		problem.setProperty("code", ex.code());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail elsewhere(OtherRegister ex, Locale locale) {
		ProblemDetail problem = problem(HttpStatus.CONFLICT, "conflict", locale);
		problem.setDetail(this.texts.getMessage("register.other", new Object[] { ex.kept().code() }, locale));
		problem.setProperty("code", "register");
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unfit(IllegalArgumentException ex, Locale locale) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-request", locale);
		problem.setDetail(ex.getMessage());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail failed(Exception ex, Locale locale) {
		LOG.error("A request of a program failed", ex);
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", locale);
	}

	private ProblemDetail problem(HttpStatus status, String type, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("/api/problems#" + type));
		problem.setTitle(this.texts.getMessage("api.problem." + type, null, locale));
		problem.setDetail(this.texts.getMessage("api.problem." + type + ".detail", null, locale));
		return problem;
	}

}
