package vn.thidua.api.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server refuses by itself is told to programs as a problem, too. */
class ProblemValveTests {

	private static WebServer server;

	private static ProblemTexts texts;

	private static ProblemWriter writer;

	@BeforeAll
	static void aServer() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("messages");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		texts = new ProblemTexts(words);
		AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
		locales.setDefaultLocale(Locale.forLanguageTag("vi"));
		writer = new ProblemWriter(locales, JsonMapper.shared());
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.setAddress(InetAddress.getLoopbackAddress());
		new ProblemConfiguration().problemsBeforeFilters(texts, writer).customize(factory);
		server = factory.getWebServer();
		server.start();
	}

	@AfterAll
	static void away() {
		server.stop();
	}

	@ParameterizedTest
	@CsvSource({ "GET /api/v1/units/%00,400", "GET /api/v1/units/a%2Fb,400", "GET /api/v1/units/%ED%A0%80,400",
			"GET /api/v1/units/{x},400", "GET /api/v1/units/a b,400", "GET /api/v1/units/%ZZ,400",
			"TRACE /api/v1/runs,405" })
	void programsAreToldOfAddressesThatAreNone(String line, int status) throws Exception {
		String answer = ask(line);
		assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"status\":" + status, "/developers/problems/");
		assertThat(answer).containsIgnoringCase("content-type: application/problem+json")
			.doesNotContain("<html", "Tomcat", "Exception");
	}

	@Test
	void readersOfPagesGetAPage() throws Exception {
		assertThat(ask("GET /units/%00")).contains("<html");
	}

	@ParameterizedTest
	@CsvSource({ "/api,404,not-found", "//api/v1/runs,400,bad-request", "/api/v1/runs,405,method" })
	void whatIsDispatchedToThePageOfErrorsIsAProblemForPrograms(String asked, int status, String kind)
			throws Exception {
		MockHttpServletResponse answer = dispatched(asked, status);
		assertThat(answer.getContentAsString()).contains("/developers/problems/" + kind);
		assertThat(answer.getStatus()).isEqualTo(status);
	}

	@Test
	void thePageOfErrorsStaysForPages() throws Exception {
		assertThat(dispatched("/units", 404).getContentAsString()).isEmpty();
	}

	private static MockHttpServletResponse dispatched(String asked, int status) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, asked);
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new ProblemFilter(texts, writer).doFilter(request, response, new MockFilterChain());
		return response;
	}

	private static String ask(String line) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
