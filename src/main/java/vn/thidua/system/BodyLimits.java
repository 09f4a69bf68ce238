package vn.thidua.system;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Refuses a body that is larger than its kind may be, before anybody reads it: JSON and
 * files that programs hand in are held in memory. Forms and uploads of pages have the
 * server's own limits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class BodyLimits extends OncePerRequestFilter {

	private final DataSize json;

	private final DataSize file;

	BodyLimits(@Value("${thidua.limits.json}") DataSize json, @Value("${thidua.limits.file}") DataSize file) {
		this.json = json;
		this.file = file;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ContentKind.form(request) || ContentKind.multipart(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long most = (ContentKind.json(request) ? this.json : this.file).toBytes();
		long told = request.getContentLengthLong();
		if (told > most) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			chain.doFilter((told < 0) ? new Bounded(request, most) : request, response);
		}
	}

	/** A request that did not say how long its body is. */
	private static final class Bounded extends HttpServletRequestWrapper {

		private final long most;

		private Bounded(HttpServletRequest request, long most) {
			super(request);
			this.most = most;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream(), this.most);
		}

	}

	/** A body that ends with an error where it becomes too long. */
	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private final long most;

		private long read;

		private Counted(ServletInputStream body, long most) {
			this.body = body;
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int count = this.body.read(into, from, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int more) {
			this.read += more;
			if (this.read > this.most) {
				throw new MaxUploadSizeExceededException(this.most);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
