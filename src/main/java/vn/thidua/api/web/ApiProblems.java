package vn.thidua.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.thidua.access.NotFound;
import vn.thidua.api.LocatedProblem;
import vn.thidua.api.Refused;
import vn.thidua.api.Unfit;
import vn.thidua.assessment.run.OtherRegister;
import vn.thidua.award.DecisionMistake;
import vn.thidua.award.DecisionsRefused;
import vn.thidua.planning.PlanRefused;
import vn.thidua.submission.SubmissionRefused;

/** Makes of whatever was thrown the problem that programs are told of. */
@Component
class ApiProblems {

	private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

	private final ProblemTexts texts;

	ApiProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	ApiProblem of(Exception thrown, Locale locale) {
		if (thrown instanceof NotFound) {
			return this.texts.of(ProblemKind.NOT_FOUND, locale);
		}
		if (thrown instanceof AccessDeniedException) {
			return this.texts.of(ProblemKind.DENIED, locale);
		}
		if (thrown instanceof Unfit unfit) {
			return this.texts.of(unfit, locale);
		}
		if (thrown instanceof VersionRefused version) {
			ApiProblem problem = this.texts.of(version.kind(), locale);
			return version.reason().isEmpty() ? problem : problem.because(version.reason(),
					this.texts.text("api.problem.changed." + version.reason(), locale));
		}
		if (thrown instanceof Refused refused) {
			return this.texts.of(ProblemKind.REFUSED, locale)
				.listing(refused.problems().stream().map((one) -> LocatedProblem.of(one, locale)).toList());
		}
		if (thrown instanceof SubmissionRefused refused) {
			return this.texts.refused(refused.code(), locale, "submission.refused.", "exchange.refused.");
		}
		if (thrown instanceof DecisionsRefused refused) {
			return decisions(refused, locale);
		}
		if (thrown instanceof OtherRegister other) {
			return this.texts.of(ProblemKind.CONFLICT, locale)
				.because("register", this.texts.text("register.other", locale, other.kept().code()));
		}
		if (thrown instanceof PlanRefused refused) {
			return this.texts.refused(refused.code(), locale, "planning.refused.");
		}
		return ofTheFramework(thrown, locale);
	}

	private ApiProblem decisions(DecisionsRefused refused, Locale locale) {
		boolean moved = refused.mistakes().stream().anyMatch(DecisionMistake::moved);
		return this.texts.of(moved ? ProblemKind.CONFLICT : ProblemKind.REFUSED, locale)
			.listing(refused.mistakes()
				.stream()
				.map((one) -> new LocatedProblem("decisions", 0, 0, one.recipient(), one.code(),
						this.texts.text("council.refused." + one.code(), locale), ""))
				.toList());
	}

	private ApiProblem ofTheFramework(Exception thrown, Locale locale) {
		if (thrown instanceof HttpMessageNotReadableException unread) {
			return this.texts.of(BodyProblems.of(unread), locale);
		}
		if (thrown instanceof MethodArgumentTypeMismatchException wrong) {
			return this.texts.of(mismatch(wrong), locale);
		}
		if (thrown instanceof MissingServletRequestParameterException missing) {
			return this.texts.of(new Unfit("parameter.missing", List.of(), missing.getParameterName()), locale);
		}
		if (thrown instanceof HttpRequestMethodNotSupportedException method) {
			return this.texts.of(ProblemKind.METHOD, locale)
				.allowing(sorted(Objects.requireNonNullElse(method.getSupportedHttpMethods(), Set.of())));
		}
		if (thrown instanceof HttpMediaTypeNotSupportedException type) {
			return this.texts.of(ProblemKind.MEDIA_TYPE, locale).allowing(sorted(type.getSupportedMediaTypes()));
		}
		if (thrown instanceof HttpMediaTypeNotAcceptableException type) {
			return this.texts.of(ProblemKind.NOT_ACCEPTABLE, locale).allowing(sorted(type.getSupportedMediaTypes()));
		}
		if (thrown instanceof MissingServletRequestPartException missing) {
			return this.texts.of(new Unfit("parameter.missing", List.of(), missing.getRequestPartName()), locale);
		}
		if (thrown instanceof MultipartException && !(thrown instanceof ErrorResponse)) {
			return this.texts.of(new Unfit("body", List.of()), locale);
		}
		if (thrown instanceof RequestRejectedException) {
			return this.texts.of(ProblemKind.BAD_REQUEST, locale);
		}
		if (thrown instanceof ErrorResponse response) {
			return this.texts.of(ProblemKind.of(response.getStatusCode().value()), locale);
		}
		LOG.error("A request of a program failed", thrown);
		return this.texts.of(ProblemKind.FAILED, locale);
	}

	private static Unfit mismatch(MethodArgumentTypeMismatchException wrong) {
		Class<?> type = wrong.getRequiredType();
		List<String> allowed = (type == null || !type.isEnum()) ? List.of()
				: Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
		String value = String.valueOf(wrong.getValue());
		if (type == long.class || type == int.class) {
			return new Unfit("number", List.of(), wrong.getName(), value);
		}
		return (wrong.getRootCause() instanceof Unfit unfit) ? unfit
				: new Unfit("value", allowed, wrong.getName(), value);
	}

	private static List<String> sorted(Iterable<?> values) {
		return StreamSupport.stream(values.spliterator(), false).map(String::valueOf).sorted().toList();
	}

}
