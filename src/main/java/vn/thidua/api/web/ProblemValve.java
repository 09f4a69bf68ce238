package vn.thidua.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Tells programs as problems of what the server refuses by itself, such as an address
 * that is none; whoever sends what cannot be read at all is a program, too.
 */
class ProblemValve extends ErrorReportValve {

	private final ProblemTexts texts;

	private final ProblemWriter writer;

	ProblemValve(ProblemTexts texts, ProblemWriter writer) {
		this.texts = texts;
		this.writer = writer;
		setShowServerInfo(false);
		setShowReport(false);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		String asked = request.getRequestURI();
		boolean unread = asked == null || asked.isBlank();
		if (!unread && !ProblemWriter.concerns(request)) {
			super.report(request, response, thrown);
			return;
		}
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		Locale locale = unread ? Locale.forLanguageTag("vi") : this.writer.locale(request);
		try {
			tell(this.texts.of(status, locale), locale, response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void tell(ApiProblem problem, Locale locale, Response response) throws IOException {
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Content-Language", locale.toLanguageTag());
		Writer reporter = response.getReporter();
		if (reporter != null) {
			reporter.write(this.writer.json(problem));
			response.finishResponse();
		}
	}

}
