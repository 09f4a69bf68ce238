package vn.thidua.system;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells in words where a form has more fields or bytes, or an upload more files, than the
 * server takes. Whoever reads the fields first would otherwise end with the server's own
 * page, and so would the page that tells it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FormLimits extends OncePerRequestFilter {

	private static final int TOO_LARGE = HttpStatus.CONTENT_TOO_LARGE.value();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean told = Integer.valueOf(TOO_LARGE).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		try {
			chain.doFilter(told ? new WithoutFields(request) : request, response);
		}
		catch (InvalidParameterException | ServletException ex) {
			boolean unreadable = ex instanceof InvalidParameterException
					|| ex.getCause() instanceof InvalidParameterException;
			if (!unreadable || response.isCommitted()) {
				throw ex;
			}
			response.sendError(TOO_LARGE);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** A request whose fields nobody tries to read again. */
	private static final class WithoutFields extends HttpServletRequestWrapper {

		WithoutFields(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

	}

}
