package vn.thidua.system;

import java.time.Duration;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Who may see and do what, without the demo profile. */
@ApplicationTest
class SecurityTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ServerProperties server;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/runs", "/runs/1", "/rules", "/rules/publication", "/rules/history", "/imports/new",
			"/actuator/env", "/h2-console" })
	void everyPageAsksAStrangerToLogIn(String page) {
		assertThat(this.mvc.get().uri(page)).hasStatus3xxRedirection()
			.redirectedUrl()
			.satisfies((address) -> assertThat(address).endsWith("/login"));
	}

	@Test
	void theHealthCheckIsPublicAndTellsNoMore() {
		assertThat(this.mvc.get().uri("/actuator/health")).hasStatusOk()
			.bodyText()
			.contains("\"status\":\"UP\"")
			.doesNotContain("jdbc");
	}

	@Test
	void noDemoAccountExistsWithoutTheDemoProfile() {
		assertThat(this.mvc.get().uri("/login")).hasStatusOk().bodyText().doesNotContain("demo-");
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", "quantri")
			.param("password", "demo-quantri")).redirectedUrl().isEqualTo("/login?error");
	}

	@Test
	@WithMockUser(roles = "UNIT")
	void aUnitReadsButHandsInNoDossierAndPublishesNoRules() {
		assertThat(this.mvc.get().uri("/rules")).hasStatusOk();
		assertThat(this.mvc.get().uri("/imports/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/rules/publication/propose").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/rules/publication/1/approve").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/rules/history/import").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/rules/history/" + "0".repeat(64) + "/roll-back").with(csrf()))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@WithMockUser(roles = "COMMITTEE")
	void theCommitteeHandsInDossiersButPublishesNoRules() {
		assertThat(this.mvc.get().uri("/imports/new")).hasStatusOk();
		assertThat(this.mvc.post().uri("/rules/publication/1/approve").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.mvc.post().uri("/rules/publication/1/approve")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aSessionEndsAfterHalfAnHourWithoutARequest() {
		assertThat(this.server.getServlet().getSession().getTimeout()).isEqualTo(Duration.ofMinutes(30));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/runs", "/api/v1/runs" })
	void everyAnswerBearsTheProtectingHeaders(String page) {
		MockHttpServletResponse response = this.mvc.get().uri(page).exchange().getResponse();
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
		assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/runs", "/account/password", "/runs?x=//other.example" })
	void noAnswerRepeatsTheNameByWhichTheServerIsCalled(String page) {
		MvcTestResult asked = this.mvc.get()
			.uri("http://evil.example" + page)
			.header("Host", "evil.example")
			.accept("text/html")
			.exchange();
		assertThat(asked).redirectedUrl().isEqualTo("/login");
		MockHttpSession session = (MockHttpSession) Objects.requireNonNull(asked.getRequest().getSession());
		MvcTestResult in = this.mvc.post()
			.uri("http://evil.example/login")
			.session(session)
			.with(csrf())
			.param("username", "admin")
			.param("password", "sai")
			.exchange();
		assertThat(in).redirectedUrl().startsWith("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/developers/openapi", "/developers", "/runs", "/account/password", "/login" })
	@WithMockUser(username = "admin", roles = "ADMIN")
	void noPageRepeatsTheNameByWhichTheServerIsCalled(String page) {
		assertThat(this.mvc.get().uri("http://evil.example" + page)).hasStatusOk()
			.bodyText()
			.doesNotContain("evil.example");
	}

	@Test
	void pagesAllowNothingFromElsewhere() {
		assertThat(this.mvc.get().uri("/login").exchange().getResponse().getHeader("Content-Security-Policy"))
			.startsWith("default-src 'self'");
	}

}
