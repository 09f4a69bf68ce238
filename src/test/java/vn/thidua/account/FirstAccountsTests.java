package vn.thidua.account;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditLog;

import static org.assertj.core.api.Assertions.assertThat;

/** Which accounts are there at the first start. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class FirstAccountsTests {

	@Autowired
	private AccountStore accounts;

	@Autowired
	private PasswordHashing hashing;

	@Autowired
	private AuditLog audit;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void nobody() {
		this.jdbc.sql("delete from account").update();
	}

	@Test
	void theFirstStartCreatesAnAdministratorWhosePasswordMustBeChanged() {
		start(Map.of());
		assertThat(admin().details().role()).isEqualTo(Role.ADMIN);
		assertThat(admin().mustChange()).isTrue();
		assertThat(admin().enabled()).isTrue();
		assertThat(this.jdbc.sql("select count(*) from account").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void thePasswordIsNotMadeAnewAtALaterStart() {
		start(Map.of());
		String hash = admin().passwordHash();
		start(Map.of("thidua.admin.password", "một mật khẩu khác"));
		assertThat(admin().passwordHash()).isEqualTo(hash);
	}

	@Test
	void aGivenPasswordIsTakenAsItIs(CapturedOutput output) {
		start(Map.of("thidua.admin.password", "mật khẩu đã cho"));
		assertThat(this.hashing.matches("mật khẩu đã cho", admin().passwordHash())).isTrue();
		assertThat(admin().mustChange()).isFalse();
		assertThat(output).doesNotContain("mật khẩu đã cho");
	}

	@Test
	void anApproverExistsOnlyWithAPassword() {
		start(Map.of("thidua.admin.password", "một"));
		assertThat(this.accounts.named("approver")).isEmpty();
		start(Map.of("thidua.admin.password", "một", "thidua.approver.password", "hai"));
		Account approver = this.accounts.named("approver").orElseThrow();
		assertThat(this.hashing.matches("hai", approver.passwordHash())).isTrue();
		assertThat(approver.details().role()).isEqualTo(Role.ADMIN);
	}

	@Test
	void theDemonstrationHasItsAccountsAndTwoAdministrators() {
		demonstrate();
		assertThat(DemoAccount.ALL).allSatisfy((demo) -> {
			Account stored = this.accounts.named(demo.name()).orElseThrow();
			assertThat(this.hashing.matches("demo-" + demo.name(), stored.passwordHash())).isTrue();
			assertThat(stored.mustChange()).isFalse();
			assertThat(stored.details().unitCode()).isEqualTo(demo.unitCode());
		});
		assertThat(DemoAccount.ALL).filteredOn((demo) -> demo.role() == Role.ADMIN)
			.extracting(DemoAccount::name)
			.containsExactly("quantri", "phapche");
		assertThat(this.accounts.named("admin")).isEmpty();
	}

	@Test
	void noDemoAccountOutlivesTheDemonstration() {
		demonstrate();
		start(Map.of());
		assertThat(DemoAccount.ALL)
			.allSatisfy((demo) -> assertThat(this.accounts.named(demo.name()).orElseThrow().enabled()).isFalse());
		assertThat(admin().enabled()).isTrue();
		demonstrate();
		assertThat(DemoAccount.ALL)
			.allSatisfy((demo) -> assertThat(this.accounts.named(demo.name()).orElseThrow().enabled()).isTrue());
	}

	@Test
	void anAccountThatMerelyBearsADemoNameIsLeftAlone() {
		this.accounts.insert(new AccountDetails("quantri", "", "", Role.AUDITOR, ""), "{noop}x", false,
				this.clock.instant(), "admin");
		demonstrate();
		start(Map.of());
		assertThat(this.accounts.named("quantri").orElseThrow().enabled()).isTrue();
		assertThat(this.accounts.named("quantri").orElseThrow().passwordHash()).isEqualTo("{noop}x");
	}

	private Account admin() {
		return this.accounts.named("admin").orElseThrow();
	}

	private void demonstrate() {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles("demo");
		start(environment);
	}

	private void start(Map<String, String> properties) {
		MockEnvironment environment = new MockEnvironment();
		properties.forEach(environment::setProperty);
		start(environment);
	}

	private void start(MockEnvironment environment) {
		new FirstAccounts(this.accounts, this.hashing, this.audit, this.clock, environment)
			.afterSingletonsInstantiated();
	}

}
