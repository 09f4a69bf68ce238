package vn.thidua.account.token;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.TokenScope;

import static org.assertj.core.api.Assertions.assertThat;

/** What gets a program in; the address asked for is none, so 404 means let in. */
@ApplicationTest
@Transactional
class ApiAccessTests {

	private static final String PLACE = "/api/v1/no-such-thing";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private Clock clock;

	@BeforeEach
	void anAccount() {
		this.accounts.insert(new AccountDetails("thu", "", "", Role.UNIT, "XA-01"), "{noop}x", false,
				this.clock.instant(), "test");
	}

	@Test
	void aStrangerIsToldToBringAToken() {
		assertThat(this.mvc.get().uri(PLACE)).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo(401);
		assertThat(this.mvc.get().uri("/api/v1/openapi.json")).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aTokenThatIsNoneIsRefused() {
		assertThat(this.mvc.get().uri(PLACE).header("Authorization", "Bearer thidua_x"))
			.hasStatus(HttpStatus.UNAUTHORIZED)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.get()
			.uri(PLACE)
			.header("Authorization", "Bearer thidua_x")
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("invalid_token");
	}

	@Test
	void aTokenIsNotTakenFromTheAddress() {
		assertThat(this.mvc.get().uri(PLACE + "?access_token=" + token(EnumSet.of(TokenScope.READ))))
			.hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aTokenThatReadsReadsOnly() {
		String token = "Bearer " + token(EnumSet.of(TokenScope.READ));
		assertThat(this.mvc.get().uri(PLACE).header("Authorization", token)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri(PLACE).header("Authorization", token)).hasStatus(HttpStatus.FORBIDDEN)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.delete().uri(PLACE).header("Authorization", token)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aTokenThatSubmitsDoesNotReadUnlessItSaysSo() {
		String token = "Bearer " + token(EnumSet.of(TokenScope.SUBMIT));
		assertThat(this.mvc.get().uri(PLACE).header("Authorization", token)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri(PLACE).header("Authorization", token)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aTokenOpensNoPageAndBeginsNoSession() {
		String token = "Bearer " + token(EnumSet.of(TokenScope.READ));
		assertThat(this.mvc.get().uri("/account").header("Authorization", token)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri(PLACE).header("Authorization", token).exchange().getRequest().getSession(false))
			.isNull();
	}

	@Test
	void aBrowsersSessionReadsButChangesNothing() {
		MockHttpSession session = new MockHttpSession();
		session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
				new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("ai", "",
						AuthorityUtils.createAuthorityList("ROLE_COMMITTEE"))));
		assertThat(this.mvc.get().uri(PLACE).session(session)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri(PLACE).session(session)).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	private String token(Set<TokenScope> scopes) {
		return this.tokens.create(new Actor("thu", Role.UNIT, "XA-01", ""), "thử", scopes, 90, "x");
	}

}
