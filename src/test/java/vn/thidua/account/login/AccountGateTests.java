package vn.thidua.account.login;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.session.OpenSessions;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators are let through to where they need a second factor. */
@ApplicationTest
@Transactional
class AccountGateTests {

	@Autowired
	private AccountStore accounts;

	@Autowired
	private OpenSessions sessions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void anAdministratorWithoutASecondFactorIsLedToSetItUp() throws ServletException, IOException {
		logIn("quan.tri", Role.ADMIN);
		assertThat(led(true, "/accounts")).isEqualTo("/account/second-factor");
		assertThat(led(true, "/account/second-factor")).isEqualTo("through");
		assertThat(led(true, "/account/second-factor/codes")).isEqualTo("through");
		assertThat(led(true, "/account/second-factory")).isEqualTo("/account/second-factor");
		assertThat(led(true, "/css/thidua.css")).isEqualTo("through");
		assertThat(led(false, "/accounts")).isEqualTo("through");
		this.jdbc.sql("update account set second_factor = 'x' where name = 'quan.tri'").update();
		assertThat(led(true, "/accounts")).isEqualTo("through");
	}

	@Test
	void othersNeedNone() throws ServletException, IOException {
		logIn("hoi.dong", Role.COMMITTEE);
		assertThat(led(true, "/runs")).isEqualTo("through");
	}

	@Test
	void thePasswordComesFirst() throws ServletException, IOException {
		logIn("quan.tri", Role.ADMIN);
		this.jdbc.sql("update account set must_change = true where name = 'quan.tri'").update();
		assertThat(led(true, "/account/second-factor")).isEqualTo("/account/password");
	}

	@Test
	void aPartOfAPageIsToldToLeadTheWholePage() throws ServletException, IOException {
		logIn("quan.tri", Role.ADMIN);
		MockHttpServletRequest request = request("/accounts");
		request.addHeader("HX-Request", "true");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new AccountGate(this.accounts, this.sessions, true).doFilter(request, response, new MockFilterChain());
		assertThat(response.getHeader("HX-Redirect")).isEqualTo("/account/second-factor");
	}

	private void logIn(String name, Role role) {
		this.accounts.insert(new AccountDetails(name, "", "", role, ""), "{noop}x", false, this.clock.instant(),
				"test");
		AccountUser user = new AccountUser(name, "", role, "", true, true);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
	}

	private String led(boolean administratorsNeedTwo, String path) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		new AccountGate(this.accounts, this.sessions, administratorsNeedTwo).doFilter(request(path), response, chain);
		String target = response.getRedirectedUrl();
		return (target != null) ? target : (chain.getRequest() != null) ? "through" : "stopped";
	}

	private static MockHttpServletRequest request(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		AccountGate.guard(request.getSession());
		return request;
	}

}
