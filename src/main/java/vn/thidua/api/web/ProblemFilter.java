package vn.thidua.api.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells programs as problems of what is refused before a controller is looked for, and of
 * what the server would have the page of errors tell.
 */
class ProblemFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);

	private final ProblemTexts texts;

	private final ProblemWriter writer;

	ProblemFilter(ProblemTexts texts, ProblemWriter writer) {
		this.texts = texts;
		this.writer = writer;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ProblemWriter.concerns(request);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			tell(request, response, (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
			return;
		}
		try {
			chain.doFilter(request, new Telling(request, response));
		}
		catch (ServletException | RuntimeException ex) {
			LOG.error("A request of a program failed", ex);
			tell(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}

	private void tell(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
		this.writer.write(this.texts.of(status, this.writer.locale(request)), request, response);
	}

	/** Writes a problem where the framework would send its page of errors. */
	private final class Telling extends HttpServletResponseWrapper {

		private final HttpServletRequest request;

		private final HttpServletResponse told;

		Telling(HttpServletRequest request, HttpServletResponse told) {
			super(told);
			this.request = request;
			this.told = told;
		}

		@Override
		public void sendError(int status) throws IOException {
			tell(this.request, this.told, status);
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			tell(this.request, this.told, status);
		}

	}

}
