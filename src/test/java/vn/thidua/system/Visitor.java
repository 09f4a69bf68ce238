package vn.thidua.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** Somebody who visits a running server as a browser does, without a script. */
final class Visitor {

	private static final Pattern FORM = Pattern.compile("(?s)<form [^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>");

	private static final Pattern FIELD = Pattern
		.compile("(?s)<(input|select|textarea)\\b([^>]*)>(.*?)(?=<input|<select|<textarea|$)");

	private static final String BOUNDARY = "----thidua";

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String server;

	Visitor(int port) {
		this.server = "http://localhost:" + port;
	}

	Visitor logIn(String name) {
		String page = get("/login").body();
		post("/login", List.of(Map.entry("username", name), Map.entry("password", "demo-" + name),
				Map.entry("_csrf", token(page))));
		return this;
	}

	HttpResponse<String> get(String path) {
		return send(request(path).GET().build());
	}

	HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
		String body = fields.stream()
			.map((field) -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	HttpResponse<String> upload(String path, String token, Map<String, byte[]> files) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
		files.forEach((name, content) -> part(body, "name=\"files\"; filename=\"" + name + '"', content));
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
			.build());
	}

	private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The fields of the form of a page that leads to a path, as the page fills them in.
	 */
	static List<Map.Entry<String, String>> fields(String page, String action) {
		Matcher forms = FORM.matcher(page);
		while (forms.find()) {
			if (forms.group(1).equals(action)) {
				return fields(forms.group(2));
			}
		}
		throw new AssertionError("No form leads to " + action);
	}

	private static List<Map.Entry<String, String>> fields(String form) {
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		Matcher field = FIELD.matcher(form);
		while (field.find()) {
			String name = attribute("name", field.group(2));
			boolean off = field.group(2).matches("(?s).*type=\"(?:checkbox|radio|submit)\".*");
			if (!name.isEmpty() && !off) {
				fields.add(Map.entry(name,
						field.group(1).equals("select") ? chosen(field.group(3)) : attribute("value", field.group(2))));
			}
		}
		return fields;
	}

	private static String chosen(String options) {
		Matcher chosen = Pattern.compile("<option([^>]*selected[^>]*)>").matcher(options);
		Matcher first = Pattern.compile("<option([^>]*)>").matcher(options);
		return chosen.find() ? attribute("value", chosen.group(1))
				: first.find() ? attribute("value", first.group(1)) : "";
	}

	private static String attribute(String name, String tag) {
		Matcher value = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
		return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
	}

	static String token(String page) {
		Matcher token = Pattern.compile("name=\"_csrf\" (?:type=\"hidden\" )?value=\"([^\"]+)\"").matcher(page);
		return token.find() ? token.group(1) : "";
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.server + path)).header("Accept", "text/html");
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(request.uri().toString(), ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
