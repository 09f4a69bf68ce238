package vn.thidua.account.factor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;
import vn.thidua.account.CodeAttempts;
import vn.thidua.account.MovableClock;
import vn.thidua.account.TestAttempts;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.audit.AuditLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Setting up, asking for and giving up a second factor. */
@ApplicationTest
@Transactional
class SecondFactorsTests {

	private static final String ORIGIN = "192.0.2.1";

	private final MovableClock clock = new MovableClock();

	private final FactorOffer offer = FactorOffer.fresh("thu");

	@Autowired
	private AccountStore accounts;

	@Autowired
	private FactorStore store;

	@Autowired
	private SecretBox box;

	@Autowired
	private OpenSessions sessions;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	private SecondFactors factors;

	private long id;

	private Actor actor;

	@BeforeEach
	void anAccount() {
		CodeAttempts attempts = TestAttempts.with(this.jdbc, this.audit, this.clock);
		this.factors = new SecondFactors(this.accounts, this.store, this.box, attempts, this.sessions, this.audit,
				this.clock);
		this.id = this.accounts.insert(new AccountDetails("thu", "", "", Role.COMMITTEE, ""), "{noop}x", false,
				this.clock.instant(), "test");
		this.actor = account().actor(ORIGIN);
	}

	@Test
	void onlyACodeOfTheDeviceConfirms() {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.factors.confirm(this.actor, this.offer, wrong()));
		assertThat(account().secondFactor()).isFalse();
		assertThat(this.factors.confirm(this.actor, this.offer, code(0))).hasSize(10).doesNotHaveDuplicates();
		assertThat(account().secondFactor()).isTrue();
	}

	@Test
	void theSecretAndTheRecoveryCodesAreNotStoredAsTheyAre() {
		List<String> codes = confirm();
		String secret = this.jdbc.sql("select second_factor from account where id = ?")
			.param(this.id)
			.query(String.class)
			.single();
		assertThat(secret).doesNotContain(this.offer.secret());
		assertThat(this.jdbc.sql("select code_hash from account_recovery_code").query(String.class).list()).hasSize(10)
			.doesNotContainAnyElementsOf(codes)
			.allMatch((hash) -> hash.length() == 64);
	}

	@Test
	void aCodeIsGoodOnceAndNoEarlierOneAfterIt() {
		confirm();
		assertThat(admits(code(0))).as("the code that confirmed").isFalse();
		this.clock.pass(Duration.ofSeconds(60));
		assertThat(admits(code(0))).isTrue();
		assertThat(admits(code(0))).as("again").isFalse();
		assertThat(admits(code(-1))).as("the one before").isFalse();
		assertThat(admits(code(1))).as("the next, a little early").isTrue();
	}

	@Test
	void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
		List<String> codes = confirm();
		assertThat(admits(codes.get(0))).isTrue();
		assertThat(admits(codes.get(0))).isFalse();
		assertThat(admits(" " + codes.get(1).toUpperCase(Locale.ROOT).replace("-", " "))).isTrue();
		assertThat(this.factors.codesLeft(this.actor)).isEqualTo(8);
	}

	@Test
	void wrongCodesLockTheAccountAndThenEvenTheRightOneIsRefused() {
		confirm();
		this.clock.pass(Duration.ofSeconds(60));
		for (int i = 0; i < 5; i++) {
			assertThat(admits(wrong())).isFalse();
		}
		assertThat(account().locked(this.clock.instant())).isTrue();
		assertThat(admits(code(0))).isFalse();
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(admits(code(0))).isTrue();
		assertThat(account().failures()).isZero();
	}

	@Test
	void whileNoCodesAreTakenARecoveryCodeIs() {
		List<String> codes = confirm();
		for (int i = 0; i < 9; i++) {
			assertThat(admits(wrong())).isFalse();
		}
		assertThat(admits(codes.get(0))).isTrue();
		assertThat(account().failures()).isZero();
	}

	@Test
	void renewedRecoveryCodesVoidTheEarlierOnes() {
		List<String> old = confirm();
		this.clock.pass(Duration.ofSeconds(60));
		List<String> fresh = this.factors.renew(this.actor, code(0));
		assertThat(admits(old.get(0))).isFalse();
		assertThat(admits(fresh.get(0))).isTrue();
	}

	@Test
	void itIsGivenUpOnlyWithACode() {
		confirm();
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.factors.giveUp(this.actor, wrong()));
		assertThat(account().secondFactor()).isTrue();
		this.clock.pass(Duration.ofSeconds(60));
		this.factors.giveUp(this.actor, code(0));
		assertThat(account().secondFactor()).isFalse();
		assertThat(this.factors.codesLeft(this.actor)).isZero();
	}

	@Test
	void nothingAdmitsToAnAccountWithoutASecondFactor() {
		assertThat(admits("")).isFalse();
		assertThat(admits(code(0))).isFalse();
	}

	@Test
	void anOfferForSomebodyElseIsRefused() {
		FactorOffer other = new FactorOffer("khac", this.offer.secret());
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.factors.confirm(this.actor, other, code(0)));
	}

	@Test
	void whoHasNoAccountHasNoSecondFactor() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.factors.codesLeft(new Actor("ai", Role.ADMIN, "", "")));
	}

	@Test
	void theOfferIsAPictureAndATextThatMeanTheSame() {
		assertThat(this.offer.picture()).startsWith("data:image/png;base64,");
		assertThat(this.offer.grouped().replace(" ", "")).isEqualTo(this.offer.secret()).hasSize(32);
	}

	private List<String> confirm() {
		return this.factors.confirm(this.actor, this.offer, code(0));
	}

	private boolean admits(String code) {
		return this.factors.admits(account(), code, ORIGIN);
	}

	private Account account() {
		return this.accounts.numbered(this.id).orElseThrow();
	}

	private String wrong() {
		return String.valueOf((Integer.parseInt(code(0)) + 1) % 1_000_000).concat("x");
	}

	private String code(int steps) {
		try {
			return new DefaultCodeGenerator().generate(this.offer.secret(),
					this.clock.instant().getEpochSecond() / 30 + steps);
		}
		catch (CodeGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
