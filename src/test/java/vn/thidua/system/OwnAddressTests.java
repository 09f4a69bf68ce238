package vn.thidua.system;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the name by which a request calls this server. */
class OwnAddressTests {

	private static final KnownHosts ANY = new KnownHosts("", List.of());

	private static final KnownHosts OWN = new KnownHosts("https://thidua.soyte.vn/", List.of("du-phong.soyte.vn", ""));

	@ParameterizedTest
	@CsvSource({ "http://evil.example/runs?x=1, /runs?x=1", "http://EVIL.example:80/, /", "http://evil.example, /",
			"http://evil.example?x, /?x", "http://evil.example//other.example/, /other.example/",
			"//other.example/, /other.example/", "/\\other.example/, /other.example/", "/runs, /runs",
			"https://id.example/auth?y=http://evil.example/, https://id.example/auth?y=http://evil.example/",
			"http://evil.example:9000/auth, http://evil.example:9000/auth",
			"https://evil.example/auth, https://evil.example/auth", "http://a@evil.example/, http://a@evil.example/",
			"login, login" })
	void whatLeadsToThisServerIsToldWithoutItsName(String location, String told) throws Exception {
		assertThat(answer(ANY, "evil.example", "/x", (response) -> response.sendRedirect(location)).getRedirectedUrl())
			.isEqualTo(told);
		assertThat(answer(ANY, "evil.example", "/x", (response) -> response.setHeader("location", location))
			.getHeader("Location")).isEqualTo(told);
		assertThat(answer(ANY, "evil.example", "/x", (response) -> response.addHeader("Location", location))
			.getHeader("Location")).isEqualTo(told);
	}

	@Test
	void aRefusedNameIsNotRepeated() throws Exception {
		MockHttpServletResponse refused = answer(OWN, "evil.example", "/runs", (response) -> response.setStatus(200));
		assertThat(refused.getStatus()).isEqualTo(421);
		assertThat(refused.getContentAsString()).contains("thidua.allowed-hosts").doesNotContain("evil");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thidua.soyte.vn", "THIDUA.soyte.vn", "du-phong.soyte.vn", "localhost", "127.0.0.1",
			"0:0:0:0:0:0:0:1", "[::1]", "10.0.0.7", "fd00::7" })
	void ownNamesAndNumbersAreServed(String host) {
		assertThat(OWN.serves(host, "/runs")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "thidua.soyte.vn.evil.example", "10.0.0.7.evil.example", "soyte.vn", "",
			"localhost.evil.example" })
	void othersAreNotOnceTheOwnAreKnown(String host) {
		assertThat(OWN.serves(host, "/runs")).isFalse();
		assertThat(ANY.serves(host, "/runs")).isTrue();
	}

	@Test
	void nobodyIsSentToAProviderFromANameThatIsNotKnown() {
		assertThat(ANY.serves("evil.example", "/oauth2/authorization/so-y-te")).isFalse();
		assertThat(ANY.serves("evil.example", "/login/oauth2/code/so-y-te")).isFalse();
		assertThat(ANY.serves("localhost", "/oauth2/authorization/so-y-te")).isTrue();
		assertThat(OWN.serves("thidua.soyte.vn", "/oauth2/authorization/so-y-te")).isTrue();
	}

	private interface Page {

		void answer(HttpServletResponse response) throws IOException;

	}

	private static MockHttpServletResponse answer(KnownHosts hosts, String host, String path, Page page)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServerName(host);
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = (asked, answered) -> page.answer((HttpServletResponse) answered);
		new OwnAddress(hosts).doFilter(request, response, chain);
		return response;
	}

}
