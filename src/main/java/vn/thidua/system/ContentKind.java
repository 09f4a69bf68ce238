package vn.thidua.system;

import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

/** What kind of body a request says it has. */
final class ContentKind {

	private ContentKind() {
	}

	static boolean multipart(HttpServletRequest request) {
		return type(request).startsWith("multipart/");
	}

	static boolean form(HttpServletRequest request) {
		return type(request).startsWith("application/x-www-form-urlencoded");
	}

	static boolean json(HttpServletRequest request) {
		return type(request).matches("application/(?:[\\w.-]+\\+)?json.*");
	}

	private static String type(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getContentType(), "").strip().toLowerCase(Locale.ROOT);
	}

}
