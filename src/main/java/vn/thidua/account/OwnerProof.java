package vn.thidua.account;

import org.springframework.stereotype.Component;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.account.throttle.ProofThrottle;
import vn.thidua.audit.FailureLog;

/**
 * Asks whoever is logged in for the password once more, before what outlives the session.
 * Somebody who guesses loses all the account's sessions.
 */
@Component
public class OwnerProof {

	private final PasswordHashing hashing;

	private final ProofThrottle throttle;

	private final OpenSessions sessions;

	private final FailureLog failures;

	OwnerProof(PasswordHashing hashing, ProofThrottle throttle, OpenSessions sessions, FailureLog failures) {
		this.hashing = hashing;
		this.throttle = throttle;
		this.sessions = sessions;
		this.failures = failures;
	}

	/**
	 * Demands the password.
	 * @param field the field of the form where it was typed
	 * @throws AccountRefused if it is wrong, or too many have been
	 */
	public void demand(Account account, String password, String field, String origin) {
		boolean open = this.throttle.begin(account.id());
		if (open && this.hashing.matches(password, account.passwordHash())) {
			this.throttle.passed(account.id());
			return;
		}
		this.failures.record(account.actor(origin), "account.proof-failed", account.subject(), "password");
		if (this.throttle.exhausted(account.id())) {
			this.sessions.endAll(account.name());
		}
		throw new AccountRefused(field, open ? "password-old" : "locked");
	}

}
