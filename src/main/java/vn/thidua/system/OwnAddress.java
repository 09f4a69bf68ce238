package vn.thidua.system;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the name by which a request calls this server out of the answers: what leads to
 * this server leads there relatively. Where it is known by which names it is called,
 * others are refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OwnAddress extends OncePerRequestFilter {

	/** The status for a server that is not the one called. */
	private static final int MISDIRECTED = 421;

	private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?)://([^/?#@]*?)(?::(\\d{1,5}))?([/?#].*)?");

	private static final Pattern SLASHES = Pattern.compile("^[/\\\\]{2,}");

	private final KnownHosts hosts;

	@Autowired
	OwnAddress(@Value("${thidua.public-url}") String address, @Value("${thidua.allowed-hosts}") List<String> allowed) {
		this(new KnownHosts(address, allowed));
	}

	OwnAddress(KnownHosts hosts) {
		this.hosts = hosts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.hosts.serves(request.getServerName(), request.getRequestURI())) {
			chain.doFilter(request, new Relative(request, response));
			return;
		}
		response.setStatus(MISDIRECTED);
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.getWriter().println("""
				Máy chủ này không dùng tên miền ấy. Người vận hành: đặt thidua.public-url hoặc thidua.allowed-hosts.
				This server does not go by that name. Operator: set thidua.public-url or thidua.allowed-hosts.""");
	}

	/** A location as it is told: relative where it is on the server that was asked. */
	static String told(String location, HttpServletRequest request) {
		Matcher absolute = ABSOLUTE.matcher(location);
		if (absolute.matches() && same(absolute, request)) {
			String rest = absolute.group(4);
			return oneSlash((rest == null) ? "/" : rest.startsWith("/") ? rest : "/" + rest);
		}
		return oneSlash(location);
	}

	private static String oneSlash(String location) {
		return SLASHES.matcher(location).replaceFirst("/");
	}

	private static boolean same(Matcher absolute, HttpServletRequest request) {
		String port = absolute.group(3);
		int usual = absolute.group(1).equalsIgnoreCase("https") ? 443 : 80;
		return absolute.group(1).equalsIgnoreCase(request.getScheme())
				&& absolute.group(2).equalsIgnoreCase(request.getServerName())
				&& ((port == null) ? usual : Integer.parseInt(port)) == request.getServerPort();
	}

	private static final class Relative extends HttpServletResponseWrapper {

		private final HttpServletRequest request;

		Relative(HttpServletRequest request, HttpServletResponse response) {
			super(response);
			this.request = request;
		}

		@Override
		public void sendRedirect(String location) throws IOException {
			super.sendRedirect(told(location, this.request));
		}

		@Override
		public void sendRedirect(String location, int status, boolean clear) throws IOException {
			super.sendRedirect(told(location, this.request), status, clear);
		}

		@Override
		public void setHeader(String name, @Nullable String value) {
			super.setHeader(name, value(name, value));
		}

		@Override
		public void addHeader(String name, @Nullable String value) {
			super.addHeader(name, value(name, value));
		}

		private @Nullable String value(String name, @Nullable String value) {
			return (value != null && name.equalsIgnoreCase(HttpHeaders.LOCATION)) ? told(value, this.request) : value;
		}

	}

}
