package vn.thidua.account.token;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;
import vn.thidua.account.MovableClock;
import vn.thidua.account.OwnerProof;
import vn.thidua.account.TokenScope;
import vn.thidua.account.factor.SecondFactors;
import vn.thidua.account.throttle.TestThrottles;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.FailureLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Making, using and revoking tokens. */
@ApplicationTest
@Transactional
class AccessTokensTests {

	private static final Set<TokenScope> READ = EnumSet.of(TokenScope.READ);

	private final MovableClock clock = new MovableClock();

	@Autowired
	private AccountStore accounts;

	@Autowired
	private TokenStore store;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OwnerProof proof;

	@Autowired
	private SecondFactors factors;

	private AccessTokens tokens;

	private TokenLogIn logIn;

	private Actor actor;

	@BeforeEach
	void anAccount() {
		this.tokens = new AccessTokens(this.accounts, this.store, this.proof, this.factors, this.audit, this.clock);
		this.logIn = logIn(false);
		this.actor = account("thu");
	}

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aTokenActsForItsOwnerWithItsScopes() {
		TokenAuthentication found = use(
				this.tokens.create(this.actor, "báo cáo", EnumSet.of(TokenScope.READ, TokenScope.RECEIVE), 90, "x"));
		assertThat(CurrentActor.of(found, "").name()).isEqualTo("thu");
		assertThat(CurrentActor.of(found, "").role()).isEqualTo(Role.COMMITTEE);
		assertThat(found.getAuthorities()).extracting("authority")
			.containsExactlyInAnyOrder("ROLE_COMMITTEE", "SCOPE_read", "SCOPE_receive");
		assertThat(found.getPrincipal().getPassword()).isNull();
	}

	@Test
	void theTokenItselfIsNotStored() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		assertThat(token).startsWith("thidua_").hasSize(7 + 43);
		String hash = this.jdbc.sql("select hash from account_token").query(String.class).single();
		assertThat(hash).hasSize(64).doesNotContain(token);
		assertThat(this.jdbc.sql("select after_value from audit_event where action = 'account.token-create'")
			.query(String.class)
			.single()).doesNotContain(token);
	}

	@Test
	void aTokenIsGoodUntilItExpires() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 1, "x");
		this.clock.pass(Duration.ofDays(1).minusNanos(1000));
		assertThat(use(token).isAuthenticated()).isTrue();
		this.clock.pass(Duration.ofNanos(1000));
		assertRefused(token, "expired");
	}

	@Test
	void aRevokedTokenIsRefused() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		this.tokens.revoke(this.actor, only().id());
		assertRefused(token, "revoked");
		this.tokens.revoke(this.actor, only().id());
		assertThat(this.jdbc.sql("select count(*) from audit_event where action = 'account.token-revoke'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void allTokensOfAnAccountAreRevokedAtOnce() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		String others = this.tokens.create(account("khac"), "báo cáo", READ, 90, "x");
		this.tokens.revokeAll(this.actor, this.accounts.named("thu").orElseThrow());
		assertRefused(token, "revoked");
		assertThat(use(others).isAuthenticated()).isTrue();
	}

	@Test
	void aTokenDoesNotPassTheSecondFactorThatAdministratorsNeed() {
		this.accounts.insert(new AccountDetails("quanly", "", "", Role.ADMIN, ""), "{noop}x", false,
				this.clock.instant(), "test");
		String token = this.tokens.create(new Actor("quanly", Role.ADMIN, "", ""), "đọc", READ, 90, "x");
		assertThat(use(token).isAuthenticated()).isTrue();
		this.logIn = logIn(true);
		assertRefused(token, "second factor lacking");
		assertThat(use(this.tokens.create(this.actor, "báo cáo", READ, 90, "x")).isAuthenticated()).isTrue();
	}

	@Test
	void whoseGivenPasswordIsNotChangedMakesNoToken() {
		this.accounts.insert(new AccountDetails("moi", "", "", Role.COMMITTEE, ""), "{noop}x", true,
				this.clock.instant(), "test");
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.tokens.create(new Actor("moi", Role.COMMITTEE, "", ""), "báo cáo", READ, 90, "x"));
	}

	@Test
	void nobodySeesOrRevokesSomebodyElsesToken() {
		this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		Actor other = account("khac");
		assertThat(this.tokens.list(other)).isEmpty();
		long id = only().id();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.tokens.revoke(other, id));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.tokens.revoke(other, id + 1));
		assertThat(only().revokedAt()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "enabled = false|disabled", "must_change = true|password to be changed" })
	void aTokenIsRefusedWhileItsOwnerMayNotLogIn(String state) {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		this.jdbc.sql("update account set " + state.split("\\|")[0] + " where name = 'thu'").update();
		assertRefused(token, state.split("\\|")[1]);
	}

	@Test
	void aTokenWorksHoweverOftenOthersHaveFailedAtTheAccount() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		this.jdbc
			.sql("update account set failures = 9, locked_until = timestamp with time zone '2099-01-01 00:00:00Z'"
					+ " where name = 'thu'")
			.update();
		for (int i = 0; i < 100; i++) {
			assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> use("thidua_sai"));
		}
		assertThat(use(token).isAuthenticated()).isTrue();
	}

	@Test
	void wrongTokensAreSlowedDownAndCountedInOneRow() {
		for (int i = 0; i < 535; i++) {
			int at = i;
			Class<? extends Exception> kind = (at < 60) ? InvalidBearerTokenException.class : TooManyWrongTokens.class;
			assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> use("thidua_" + at))
				.isExactlyInstanceOf(kind);
		}
		this.clock.pass(Duration.ofMinutes(1));
		assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> use("thidua_sai"));
		assertThat(
				this.jdbc.sql("select after_value from audit_event where action = 'account.token-refused' order by seq")
					.query(String.class)
					.list())
			.containsExactly("unknown", "unknown, repeated=534, since=2024-03-01T08:00:00Z");
	}

	@Test
	void aTokenIsMadeOnlyByWhoProvesToBeTheOwner() {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.tokens.create(this.actor, "báo cáo", READ, 90, "sai"))
			.satisfies((ex) -> assertThat(ex.refusals()).extracting("field").containsExactly("proof"));
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.tokens.create(this.actor, "báo cáo", READ, 90, "123456"));
		assertThat(this.tokens.list(this.actor)).isEmpty();
	}

	@Test
	void anUnknownTokenIsRefused() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		assertRefused(token + "x", "unknown");
		assertRefused(token.toUpperCase(Locale.ROOT), "unknown");
	}

	@Test
	void aTokenShrinksWithItsOwnersRole() {
		String token = this.tokens.create(this.actor, "báo cáo", EnumSet.of(TokenScope.READ, TokenScope.RECEIVE), 90,
				"x");
		this.jdbc.sql("update account set role = 'AUDITOR' where name = 'thu'").update();
		assertThat(use(token).getAuthorities()).extracting("authority")
			.containsExactlyInAnyOrder("ROLE_AUDITOR", "SCOPE_read");
	}

	@Test
	void aTokenNeverExceedsItsOwnersRole() {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.tokens.create(this.actor, "x", EnumSet.of(TokenScope.SUBMIT), 90, "x"));
		assertThat(TokenScope.of(Role.ADMIN)).containsExactly(TokenScope.READ, TokenScope.ASSESS, TokenScope.PERIODS);
		assertThat(TokenScope.of(Role.COMMITTEE)).containsExactly(TokenScope.READ, TokenScope.RECEIVE,
				TokenScope.ASSESS, TokenScope.PLAN, TokenScope.DECIDE);
		assertThat(TokenScope.of(Role.UNIT)).containsExactly(TokenScope.READ, TokenScope.SUBMIT);
		assertThat(TokenScope.of(Role.AUDITOR)).containsExactly(TokenScope.READ);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 366 })
	void aTokenLastsFromADayToAYear(int days) {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.tokens.create(this.actor, "x", READ, days, "x"));
		assertThatNoException().isThrownBy(() -> this.tokens.create(this.actor, "x", READ, 1, "x"));
		assertThatNoException().isThrownBy(() -> this.tokens.create(this.actor, "x", READ, 365, "x"));
	}

	@Test
	void aTokenNeedsALabelAndAScope() {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.tokens.create(this.actor, " ", Set.of(), 0, "x"))
			.satisfies(
					(ex) -> assertThat(ex.refusals()).extracting("field").containsExactly("label", "scopes", "days"));
	}

	@Test
	void itsLastUseIsKeptToTheMinute() {
		String token = this.tokens.create(this.actor, "báo cáo", READ, 90, "x");
		assertThat(only().lastUsedAt()).isNull();
		use(token);
		this.clock.pass(Duration.ofSeconds(59));
		use(token);
		assertThat(only().lastUsedAt()).isEqualTo(this.clock.instant().minusSeconds(59));
		this.clock.pass(Duration.ofSeconds(1));
		use(token);
		assertThat(only().lastUsedAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void aScopeIsDemandedOfTokensAndOfNobodyElse() {
		assertThatNoException().isThrownBy(() -> ScopeDemand.require(TokenScope.SUBMIT));
		SecurityContextHolder.getContext().setAuthentication(use(this.tokens.create(this.actor, "x", READ, 90, "x")));
		assertThatNoException().isThrownBy(() -> ScopeDemand.require(TokenScope.READ));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> ScopeDemand.require(TokenScope.RECEIVE));
	}

	private TokenLogIn logIn(boolean administratorsNeedTwo) {
		return new TokenLogIn(this.accounts, this.store, new FailureLog(this.audit, this.clock),
				TestThrottles.ofTokens(this.clock), this.clock, administratorsNeedTwo);
	}

	private void assertRefused(String token, String why) {
		assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> use(token));
		List<String> recorded = this.jdbc
			.sql("select after_value from audit_event where action = 'account.token-refused' order by seq")
			.query(String.class)
			.list();
		assertThat(recorded).last().isEqualTo(why);
	}

	private TokenAuthentication use(String token) {
		return (TokenAuthentication) this.logIn.authenticate(new BearerTokenAuthenticationToken(token));
	}

	private AccessToken only() {
		return this.tokens.list(this.actor).get(0);
	}

	private Actor account(String name) {
		this.accounts.insert(new AccountDetails(name, "", "", Role.COMMITTEE, ""), "{noop}x", false,
				this.clock.instant(), "test");
		return new Actor(name, Role.COMMITTEE, "", "");
	}

}
