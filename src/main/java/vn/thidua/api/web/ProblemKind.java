package vn.thidua.api.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;

/** The kinds of problems of requests; each has a page that explains it. */
enum ProblemKind {

	/** The request itself is not right. */
	BAD_REQUEST(HttpStatus.BAD_REQUEST),
	/** There is no good token. */
	UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
	/** The role or the token may not do it. */
	DENIED(HttpStatus.FORBIDDEN),
	/** It is not there, or not for the one who asks. */
	NOT_FOUND(HttpStatus.NOT_FOUND),
	/** The address does not take the method. */
	METHOD(HttpStatus.METHOD_NOT_ALLOWED),
	/** The answer is not to be had in a form that is accepted. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
	/** It is not possible in the state that there is. */
	CONFLICT(HttpStatus.CONFLICT),
	/** It changed since the version that {@code If-Match} names. */
	CHANGED(HttpStatus.PRECONDITION_FAILED),
	/** The body is too large. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
	/** The body is of another form than the address takes. */
	MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	/** What was handed in holds errors. */
	REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
	/** The version that it was decided on is not told. */
	VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
	/** There were too many requests. */
	TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
	/** The program failed. */
	FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
	/** The program cannot answer now. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

	private static final String PAGES = "/developers/problems/";

	private final HttpStatus status;

	ProblemKind(HttpStatus status) {
		this.status = status;
	}

	/** The kind that a status tells; that of the client or the server where none does. */
	static ProblemKind of(int status) {
		return Arrays.stream(values())
			.filter((kind) -> kind.status.value() == status)
			.findFirst()
			.orElse((status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? BAD_REQUEST : FAILED);
	}

	static Optional<ProblemKind> named(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/** The last part of its page's address, by which its texts are known, too. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The status of the answer. */
	public int status() {
		return this.status.value();
	}

	/** The page that explains it. */
	public URI page() {
		return URI.create(PAGES + code());
	}

}
