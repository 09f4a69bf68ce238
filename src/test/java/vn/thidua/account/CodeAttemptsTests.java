package vn.thidua.account;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.FailureLog;

import static org.assertj.core.api.Assertions.assertThat;

/** How many wrong codes are taken, and for how long none is. */
@ApplicationTest
@Transactional
class CodeAttemptsTests {

	private final MovableClock clock = new MovableClock();

	@Autowired
	private AccountStore accounts;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	private CodeAttempts attempts;

	private Account account;

	@BeforeEach
	void anAccount() {
		this.attempts = new CodeAttempts(this.jdbc, new FailureLog(this.audit, this.clock), this.clock);
		long id = this.accounts.insert(new AccountDetails("thu", "", "", Role.COMMITTEE, ""), "{noop}x", false,
				this.clock.instant(), "test");
		this.account = this.accounts.numbered(id).orElseThrow();
	}

	@Test
	void fourFailuresLockNothing() {
		fail(4);
		assertThat(locked()).isFalse();
		assertThat(this.attempts.begin(this.account)).isTrue();
	}

	@Test
	void theFifthFailureLocksForAMinute() {
		fail(5);
		assertThat(this.attempts.begin(this.account)).isFalse();
		this.clock.pass(Duration.ofSeconds(60).minusNanos(1000));
		assertThat(this.attempts.begin(this.account)).isFalse();
		this.clock.pass(Duration.ofNanos(1000));
		assertThat(locked()).isFalse();
		assertThat(this.attempts.begin(this.account)).isTrue();
	}

	@Test
	void whatIsTriedWhileItIsLockedDoesNotLengthenTheLock() {
		fail(5);
		fail(20);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(this.attempts.begin(this.account)).isTrue();
	}

	@Test
	void eachFurtherFailureLocksTwiceAsLong() {
		fail(5);
		this.clock.pass(Duration.ofMinutes(1));
		fail(1);
		this.clock.pass(Duration.ofSeconds(119));
		assertThat(this.attempts.begin(this.account)).isFalse();
		this.clock.pass(Duration.ofSeconds(1));
		fail(1);
		this.clock.pass(Duration.ofSeconds(239));
		assertThat(this.attempts.begin(this.account)).isFalse();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.attempts.begin(this.account)).isTrue();
	}

	@Test
	void noLockIsLongerThanADay() {
		assertThat(CodeAttempts.delay(4)).isZero();
		assertThat(CodeAttempts.delay(5)).hasMinutes(1);
		assertThat(CodeAttempts.delay(15)).hasMinutes(1024);
		assertThat(CodeAttempts.delay(16)).hasHours(24);
		assertThat(CodeAttempts.delay(1_000_000)).hasHours(24);
	}

	@Test
	void aSuccessEndsTheRow() {
		fail(4);
		this.attempts.begin(this.account);
		this.attempts.passed(this.account);
		fail(4);
		assertThat(locked()).isFalse();
	}

	@Test
	void whoHasTheCodeGetsInOnceALongLockHasEnded() {
		for (int failure = 1; failure <= 8; failure++) {
			fail(1);
			this.clock.pass(CodeAttempts.delay(failure));
		}
		assertThat(this.attempts.begin(this.account)).as("code").isTrue();
		this.attempts.passed(this.account);
		assertThat(stored().failures()).isZero();
	}

	@Test
	void manyAttemptsAtOnceGainNothing() {
		fail(4);
		assertThat(this.attempts.begin(this.account)).isTrue();
		assertThat(this.attempts.begin(this.account)).isFalse();
	}

	@Test
	void failuresOfAKindAndLocksAreRecordedOnce() {
		fail(6);
		List<String> recorded = this.jdbc
			.sql("select action from audit_event where subject = 'account thu' order by seq")
			.query(String.class)
			.list();
		assertThat(recorded).containsExactly("account.login-failed", "account.locked", "account.login-failed");
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			boolean open = this.attempts.begin(this.account);
			this.attempts.failed(this.account, "192.0.2.1", open ? "password" : "locked");
		}
	}

	private boolean locked() {
		return stored().locked(this.clock.instant());
	}

	private Account stored() {
		return this.accounts.numbered(this.account.id()).orElseThrow();
	}

}
