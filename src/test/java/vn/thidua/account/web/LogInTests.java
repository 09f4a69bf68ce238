package vn.thidua.account.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.AccountAdministration;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.PasswordHashing;
import vn.thidua.account.factor.FactorOffer;
import vn.thidua.account.factor.SecondFactors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** From the log-in page to the log-out, as a browser goes it. */
@ApplicationTest
@Transactional
class LogInTests {

	private static final String PASSWORD = "trăng rơi giếng cũ";

	private static final AtomicInteger ADDRESSES = new AtomicInteger();

	private static final Actor ADMIN = new Actor("admin", Role.ADMIN, "", "");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private PasswordHashing hashing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private long id;

	private String origin = address();

	@BeforeEach
	void anAccount() {
		this.id = account("thu.hoi", Role.COMMITTEE, false);
	}

	@Test
	void aLogInLeadsToThePageAskedForWithAnotherSessionNumber() {
		MockHttpSession session = session(this.mvc.get().uri("/runs").accept("text/html").exchange());
		String before = session.getId();
		MvcTestResult result = logIn("thu.hoi", PASSWORD, session);
		assertThat(result).redirectedUrl().contains("/runs");
		assertThat(session(result).getId()).isNotEqualTo(before);
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk().bodyText().contains("thu.hoi");
		assertThat(recorded()).contains("account.login|account thu.hoi|thu.hoi|one factor, by password");
	}

	@Test
	void nameAndPasswordAreRefusedInTheSameWords() {
		account("bi.khoa", Role.AUDITOR, false);
		this.jdbc.sql("update account set enabled = false where name = 'bi.khoa'").update();
		for (String name : List.of("thu.hoi", "khong.co", "bi.khoa", "")) {
			MvcTestResult result = logIn(name, name.equals("bi.khoa") ? PASSWORD : "sai", new MockHttpSession());
			assertThat(result).redirectedUrl().isEqualTo("/login?error");
		}
		assertThat(recorded()).contains("account.login-failed|account thu.hoi|thu.hoi|password",
				"account.login-failed|account|stranger|unknown",
				"account.login-failed|account bi.khoa|bi.khoa|disabled");
	}

	@Test
	void afterFiveWrongPasswordsTheAddressWaitsAndTheRightOneIsHeardFromElsewhere() {
		for (int i = 0; i < 5; i++) {
			assertThat(logIn("thu.hoi", "sai", new MockHttpSession())).redirectedUrl().isEqualTo("/login?error");
		}
		assertThat(logIn("thu.hoi", PASSWORD, new MockHttpSession())).redirectedUrl().isEqualTo("/login?slow");
		assertThat(this.mvc.get().uri("/login?slow")).bodyText().contains("quá nhiều lần");
		assertThat(recorded()).contains("account.login-slowed|account thu.hoi|thu.hoi|password");
		this.origin = address();
		assertThat(logIn("thu.hoi", PASSWORD, new MockHttpSession())).redirectedUrl().isEqualTo("/");
	}

	@Test
	void aNameThatNobodyBearsWaitsAlike() {
		for (int i = 0; i < 5; i++) {
			assertThat(logIn("khong.co", "sai", new MockHttpSession())).redirectedUrl().isEqualTo("/login?error");
		}
		assertThat(logIn("khong.co", PASSWORD, new MockHttpSession())).redirectedUrl().isEqualTo("/login?slow");
	}

	@Test
	void anAdministratorForgetsTheFailures() {
		MockHttpSession admin = loggedIn(account("quan.tri", Role.ADMIN, false), "quan.tri");
		for (int i = 0; i < 5; i++) {
			logIn("thu.hoi", "sai", new MockHttpSession());
		}
		assertThat(this.mvc.get().uri("/accounts/" + this.id).session(admin)).bodyText().contains("mở khóa");
		assertThat(this.mvc.post().uri("/accounts/" + this.id + "/unlock").session(admin).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(logIn("thu.hoi", PASSWORD, new MockHttpSession())).redirectedUrl().isEqualTo("/");
	}

	@Test
	void aPasswordThatMustBeChangedIsChangedBeforeAnythingElse() {
		account("moi.tao", Role.AUDITOR, true);
		MockHttpSession session = session(logIn("moi.tao", PASSWORD, new MockHttpSession()));
		for (String page : List.of("/", "/runs", "/account", "/account/tokens", "/rules")) {
			assertThat(this.mvc.get().uri(page).session(session)).redirectedUrl().isEqualTo("/account/password");
		}
		assertThat(this.mvc.post().uri("/account/tokens").session(session).with(csrf())).redirectedUrl()
			.isEqualTo("/account/password");
		assertThat(this.mvc.get().uri("/api/v1/openapi.json").session(session)).hasStatus(HttpStatus.FORBIDDEN)
			.hasContentTypeCompatibleWith("application/problem+json");
		assertThat(this.mvc.get().uri("/css/thidua.css").session(session)).hasStatusOk();
		assertThat(this.mvc.get().uri("/account/password").session(session)).hasStatusOk();
		assertThat(change(session, "sai", "một con mèo ngồi", "một con mèo ngồi")).hasStatusOk()
			.bodyText()
			.contains("Mật khẩu hiện tại không đúng");
		assertThat(change(session, PASSWORD, "ngắn quá", "khác nữa")).bodyText()
			.contains("ít nhất 12 ký tự", "không giống nhau");
		assertThat(change(session, PASSWORD, PASSWORD, PASSWORD)).bodyText().contains("phải khác mật khẩu hiện tại");
		assertThat(change(session, PASSWORD, "một con mèo ngồi", "một con mèo ngồi")).redirectedUrl()
			.isEqualTo("/account");
		assertThat(this.mvc.get().uri("/runs").session(session)).hasStatusOk();
		assertThat(logIn("moi.tao", PASSWORD, new MockHttpSession())).redirectedUrl().isEqualTo("/login?error");
		assertThat(logIn("moi.tao", "một con mèo ngồi", new MockHttpSession())).redirectedUrl().isEqualTo("/");
	}

	@Test
	void nothingIsLetInBeforeTheSecondFactor() {
		FactorOffer offer = secondFactor();
		MvcTestResult result = logIn("thu.hoi", PASSWORD, new MockHttpSession());
		assertThat(result).redirectedUrl().isEqualTo("/login/second");
		MockHttpSession session = session(result);
		assertThat(this.mvc.get().uri("/runs").session(session)).redirectedUrl().endsWith("/login");
		assertThat(this.mvc.get().uri("/api/v1/openapi.json").session(session)).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.mvc.get().uri("/login/second").session(session)).hasStatusOk();
		assertThat(code(session, "000000x")).redirectedUrl().isEqualTo("/login/second?error");
		assertThat(this.mvc.get().uri("/runs").session(session)).redirectedUrl().endsWith("/login");
		String before = session.getId();
		assertThat(code(session, next(offer))).hasStatus3xxRedirection();
		assertThat(session.getId()).isNotEqualTo(before);
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk().bodyText().contains("Đã bật");
		assertThat(recorded()).contains("account.login-failed|account thu.hoi|thu.hoi|code",
				"account.login|account thu.hoi|thu.hoi|two factors, by password");
		assertThat(code(session, next(offer))).as("nothing waits any more").redirectedUrl().isEqualTo("/login?expired");
	}

	@Test
	void theSecondStepWithoutTheFirstIsNothing() {
		assertThat(this.mvc.get().uri("/login/second")).redirectedUrl().isEqualTo("/login?expired");
		assertThat(code(new MockHttpSession(), "123456")).redirectedUrl().isEqualTo("/login?expired");
	}

	@Test
	void passwordsTriedBetweenCodesDoNotEndTheRowOfFailures() {
		FactorOffer offer = secondFactor();
		for (int i = 0; i < 5; i++) {
			code(session(logIn("thu.hoi", PASSWORD, new MockHttpSession())), "000000x");
		}
		this.origin = address();
		MockHttpSession session = session(logIn("thu.hoi", PASSWORD, new MockHttpSession()));
		assertThat(code(session, next(offer))).redirectedUrl().isEqualTo("/login/second?error");
	}

	@Test
	void aSessionOfADisabledAccountEnds() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		this.administration.enable(ADMIN, this.id, false);
		assertThat(this.mvc.get().uri("/runs").session(session)).redirectedUrl().isEqualTo("/login?ended");
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void aSessionOfAnAccountWithAnotherRoleEndsWhoeverChangedIt() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		this.jdbc.sql("update account set role = 'AUDITOR' where id = ?").param(this.id).update();
		assertThat(this.mvc.get().uri("/runs").session(session)).redirectedUrl().isEqualTo("/login?ended");
	}

	@Test
	void ownSessionsAreListedAndEnded() {
		long account = account("hai.phien", Role.COMMITTEE, false);
		MockHttpSession one = loggedIn(account, "hai.phien");
		MockHttpSession two = loggedIn(account, "hai.phien");
		String page = body(this.mvc.get().uri("/account/sessions").session(two).exchange());
		assertThat(page).contains("Firefox · Linux", this.origin, "Phiên này");
		String handle = page.replaceAll("(?s).*/account/sessions/([0-9a-f-]{36})/end.*", "$1");
		MockHttpSession other = loggedIn(account("nguoi.khac", Role.AUDITOR, false), "nguoi.khac");
		assertThat(this.mvc.post().uri("/account/sessions/" + handle + "/end").session(other).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/account").session(one)).hasStatusOk();
		assertThat(this.mvc.post().uri("/account/sessions/" + handle + "/end").session(two).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/account").session(one)).redirectedUrl().isEqualTo("/login?ended");
		assertThat(this.mvc.get().uri("/account").session(two)).hasStatusOk();
	}

	@Test
	void changingThePasswordRevokesTheTokensAndSaysSoBefore() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		assertThat(makeToken(session, "sai")).bodyText().contains("Mật khẩu hiện tại không đúng");
		assertThat(makeToken(session, PASSWORD)).redirectedUrl().isEqualTo("/account/tokens");
		assertThat(this.mvc.get().uri("/account/password").session(session)).bodyText()
			.contains("thu hồi 1 mã truy cập");
		change(session, PASSWORD, "một con mèo ngồi", "một con mèo ngồi");
		assertThat(this.jdbc.sql("select count(*) from account_token where account_id = ? and revoked_at is null")
			.param(this.id)
			.query(Integer.class)
			.single()).isZero();
		assertThat(recorded()).anyMatch((row) -> row.startsWith("account.token-revoke|account thu.hoi|thu.hoi"));
	}

	@Test
	void guessingThePasswordForATokenEndsTheSession() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		for (int i = 0; i < 5; i++) {
			makeToken(session, "sai");
		}
		assertThat(this.mvc.get().uri("/account").session(session)).redirectedUrl().isEqualTo("/login?ended");
	}

	private MvcTestResult makeToken(MockHttpSession session, String proof) {
		return this.mvc.post()
			.uri("/account/tokens")
			.session(session)
			.with(csrf())
			.param("label", "kho")
			.param("scope", "READ")
			.param("days", "30")
			.param("proof", proof)
			.exchange();
	}

	@Test
	void changingThePasswordEndsTheOtherSessions() {
		MockHttpSession one = loggedIn(this.id, "thu.hoi");
		MockHttpSession two = loggedIn(this.id, "thu.hoi");
		change(two, PASSWORD, "một con mèo ngồi", "một con mèo ngồi");
		assertThat(this.mvc.get().uri("/api/v1/x").session(one)).as("nor by the API").hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/account").session(one)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/account").session(two)).hasStatusOk();
	}

	@Test
	void guessingThePasswordInsideASessionEndsItOnceItLocks() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		for (int i = 0; i < 4; i++) {
			change(session, "sai", "một con mèo ngồi", "một con mèo ngồi");
			assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk();
		}
		change(session, "sai", "một con mèo ngồi", "một con mèo ngồi");
		assertThat(this.mvc.get().uri("/account").session(session)).redirectedUrl().isEqualTo("/login?ended");
	}

	@Test
	void guessingThePasswordOutsideEndsNobodysSession() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		for (int i = 0; i < 6; i++) {
			logIn("thu.hoi", "sai", new MockHttpSession());
		}
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk();
	}

	@Test
	void aLogOutIsRecordedAndEndsTheSession() {
		MockHttpSession session = loggedIn(this.id, "thu.hoi");
		assertThat(this.mvc.post().uri("/logout").session(session).with(csrf())).redirectedUrl()
			.isEqualTo("/login?logout");
		assertThat(session.isInvalid()).isTrue();
		assertThat(recorded()).last().asString().startsWith("account.logout|account thu.hoi|thu.hoi");
	}

	private long account(String name, Role role, boolean mustChange) {
		String hash = Objects.requireNonNull(this.hashing.encode(PASSWORD));
		return this.accounts.insert(new AccountDetails(name, "", "", role, ""), hash, mustChange, this.clock.instant(),
				"test");
	}

	private FactorOffer secondFactor() {
		FactorOffer offer = FactorOffer.fresh("thu.hoi");
		this.factors.confirm(new Actor("thu.hoi", Role.COMMITTEE, "", ""), offer, code(offer, 0));
		return offer;
	}

	private String next(FactorOffer offer) {
		return code(offer, 1);
	}

	private String code(FactorOffer offer, int steps) {
		try {
			return new DefaultCodeGenerator().generate(offer.secret(),
					this.clock.instant().getEpochSecond() / 30 + steps);
		}
		catch (CodeGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An address that no other test uses. */
	private static String address() {
		int number = ADDRESSES.incrementAndGet();
		return "198.18." + number / 250 + "." + number % 250;
	}

	private RequestPostProcessor fromHere() {
		return (request) -> {
			request.setRemoteAddr(this.origin);
			return request;
		};
	}

	private MvcTestResult code(MockHttpSession session, String code) {
		return this.mvc.post()
			.uri("/login/second")
			.with(fromHere())
			.session(session)
			.with(csrf())
			.param("code", code)
			.exchange();
	}

	private MvcTestResult change(MockHttpSession session, String old, String fresh, String again) {
		return this.mvc.post()
			.uri("/account/password")
			.with(fromHere())
			.session(session)
			.with(csrf())
			.param("old", old)
			.param("fresh", fresh)
			.param("again", again)
			.exchange();
	}

	private MvcTestResult logIn(String name, String password, MockHttpSession session) {
		return this.mvc.post()
			.uri("/login")
			.with(fromHere())
			.session(session)
			.with(csrf())
			.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0")
			.param("username", name)
			.param("password", password)
			.exchange();
	}

	private MockHttpSession loggedIn(long account, String name) {
		assertThat(this.accounts.numbered(account).orElseThrow().name()).isEqualTo(name);
		MvcTestResult result = logIn(name, PASSWORD, new MockHttpSession());
		assertThat(result).redirectedUrl().isEqualTo("/");
		return session(result);
	}

	private static MockHttpSession session(MvcTestResult result) {
		return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession());
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private List<String> recorded() {
		return this.jdbc.sql("select action, subject, actor, after_value from audit_event order by seq")
			.query((row, number) -> String.join("|", row.getString(1), row.getString(2), row.getString(3),
					row.getString(4)))
			.list();
	}

}
