package vn.thidua.api.web;

import java.time.Clock;
import java.util.EnumSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens reach what their scopes name, and of that only what the role may. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class ApiScopeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private Clock clock;

	@BeforeEach
	void accounts() {
		this.accounts.insert(new AccountDetails("token.hd", "", "", Role.COMMITTEE, ""), "{noop}x", false,
				this.clock.instant(), "test");
		this.accounts.insert(new AccountDetails("token.dv", "", "", Role.UNIT, "XA-999"), "{noop}x", false,
				this.clock.instant(), "test");
	}

	@Test
	void aTokenOfTheCommitteeReachesOnlyWhatItsScopeNames() {
		reaches(TokenScope.ASSESS, TokenScope.RECEIVE, "/api/v1/runs", "{\"dossier\": \"x\"}");
		reaches(TokenScope.RECEIVE, TokenScope.ASSESS, "/api/v1/submissions/0/steps",
				"{\"step\": \"ACCEPT\", \"version\": 0}");
	}

	private void reaches(TokenScope right, TokenScope wrong, String path, String body) {
		assertThat(status(committee(wrong), path, body)).as(path).isEqualTo(HttpStatus.FORBIDDEN.value());
		assertThat(status(committee(right), path, body)).as(path).isEqualTo(HttpStatus.NOT_FOUND.value());
	}

	@Test
	void aTokenOfAUnitActsWithTheRightsOfTheUnit() {
		String token = this.tokens.create(new Actor("token.dv", Role.UNIT, "XA-999", ""), "thử",
				EnumSet.of(TokenScope.READ, TokenScope.SUBMIT), 1);
		assertThat(status(token, "/api/v1/runs", "{\"dossier\": \"x\"}")).isEqualTo(HttpStatus.FORBIDDEN.value());
		assertThat(status(token, "/api/v1/submissions", "{\"unit\": \"XA-01\", \"period\": \"2023\"}"))
			.isEqualTo(HttpStatus.NOT_FOUND.value());
	}

	private String committee(TokenScope scope) {
		return this.tokens.create(new Actor("token.hd", Role.COMMITTEE, "", ""), "thử", EnumSet.of(scope), 1);
	}

	private int status(String token, String path, String body) {
		return this.mvc.post()
			.uri(path)
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange()
			.getResponse()
			.getStatus();
	}

}
