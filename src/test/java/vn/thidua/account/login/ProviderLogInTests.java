package vn.thidua.account.login;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.nimbusds.jose.JOSEException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole round by way of a provider of identities. */
@ApplicationTest
@Transactional
@DirtiesContext
class ProviderLogInTests {

	private static final IdentityProvider PROVIDER = provider();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private static IdentityProvider provider() {
		try {
			return new IdentityProvider();
		}
		catch (IOException | JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@DynamicPropertySource
	static void configure(DynamicPropertyRegistry registry) {
		String client = "spring.security.oauth2.client.registration.so-y-te.";
		registry.add(client + "client-id", () -> "thidua");
		registry.add(client + "client-secret", () -> "bí mật");
		registry.add(client + "client-name", () -> "Sở Y tế");
		registry.add(client + "scope", () -> "openid,email");
		registry.add("spring.security.oauth2.client.provider.so-y-te.issuer-uri", PROVIDER::issuer);
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	@BeforeEach
	void anAccount() {
		this.accounts.insert(new AccountDetails("thu.hoi", "", "Thu@SoYTe.vn", Role.UNIT, "XA-01"), "{noop}x", true,
				this.clock.instant(), "test");
	}

	@Test
	void theLogInPageNamesTheProvider() {
		assertThat(this.mvc.get().uri("/login")).bodyText()
			.contains("/oauth2/authorization/so-y-te", "Đăng nhập bằng Sở Y tế");
	}

	@Test
	void aVerifiedAddressLogsItsAccountIn() {
		MockHttpSession session = new MockHttpSession();
		assertThat(logIn(session, Map.of("email", "thu@soyte.vn", "email_verified", true))).redirectedUrl()
			.isEqualTo("/");
		assertThat(this.mvc.get().uri("/account").session(session)).as("nor must it change a password it does not use")
			.hasStatusOk()
			.bodyText()
			.contains("thu.hoi", "XA-01", "Đơn vị");
		assertThat(this.mvc.get().uri("/imports/new").session(session)).hasStatus(403);
		assertThat(recorded()).contains("account.login|thu.hoi|UNIT|one factor, by provider");
	}

	@Test
	void theSecondFactorIsAskedForAllTheSame() {
		this.jdbc.sql("update account set second_factor = 'x' where name = 'thu.hoi'").update();
		MockHttpSession session = new MockHttpSession();
		assertThat(logIn(session, Map.of("email", "thu@soyte.vn", "email_verified", true))).redirectedUrl()
			.isEqualTo("/login/second");
		assertThat(this.mvc.get().uri("/account").session(session)).redirectedUrl().endsWith("/login");
	}

	@Test
	void anAddressThatIsNotVerifiedIsRefused() {
		assertRefused(Map.of("email", "thu@soyte.vn", "email_verified", false));
		assertRefused(Map.of("email", "thu@soyte.vn"));
	}

	@Test
	void anAddressOfNoAccountIsRefusedAndNoneIsMade() {
		int before = count();
		assertRefused(Map.of("email", "ai@soyte.vn", "email_verified", true));
		assertRefused(Map.of("email_verified", true));
		assertThat(count()).isEqualTo(before);
		assertThat(recorded()).contains("account.login-failed|stranger|AUDITOR|provider=so-y-te, email=ai@soyte.vn");
	}

	@Test
	void aDisabledAccountIsRefused() {
		this.jdbc.sql("update account set enabled = false where name = 'thu.hoi'").update();
		assertRefused(Map.of("email", "thu@soyte.vn", "email_verified", true));
	}

	@Test
	void anAnswerToAnotherQuestionIsRefused() {
		MockHttpSession session = new MockHttpSession();
		MultiValueMap<String, String> asked = ask(session);
		PROVIDER.vouch(Map.of("email", "thu@soyte.vn", "email_verified", true), "another");
		assertThat(answer(session, UriUtils.decode(first(asked, "state"), UTF_8))).redirectedUrl()
			.isEqualTo("/login?provider");
	}

	private void assertRefused(Map<String, Object> said) {
		MockHttpSession session = new MockHttpSession();
		assertThat(logIn(session, said)).redirectedUrl().isEqualTo("/login?provider");
		assertThat(this.mvc.get().uri("/account").session(session)).redirectedUrl().endsWith("/login");
	}

	private MvcTestResult logIn(MockHttpSession session, Map<String, Object> said) {
		MultiValueMap<String, String> asked = ask(session);
		PROVIDER.vouch(said, first(asked, "nonce"));
		return answer(session, UriUtils.decode(first(asked, "state"), UTF_8));
	}

	private MultiValueMap<String, String> ask(MockHttpSession session) {
		MvcTestResult result = this.mvc.get().uri("/oauth2/authorization/so-y-te").session(session).exchange();
		String address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
		assertThat(address).startsWith(PROVIDER.issuer() + "/authorize");
		return UriComponentsBuilder.fromUri(URI.create(address)).build().getQueryParams();
	}

	private MvcTestResult answer(MockHttpSession session, String state) {
		return this.mvc.get()
			.uri("/login/oauth2/code/so-y-te")
			.param("code", "c")
			.param("state", state)
			.session(session)
			.exchange();
	}

	private static String first(MultiValueMap<String, String> values, String name) {
		return Objects.requireNonNull(values.getFirst(name));
	}

	private int count() {
		return this.jdbc.sql("select count(*) from account").query(Integer.class).single();
	}

	private List<String> recorded() {
		return this.jdbc.sql("select action, actor, role, after_value from audit_event order by seq")
			.query((row, number) -> String.join("|", row.getString(1), row.getString(2), row.getString(3),
					row.getString(4)))
			.list();
	}

}
