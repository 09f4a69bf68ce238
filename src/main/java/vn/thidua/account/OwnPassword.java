package vn.thidua.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.audit.AuditLog;

/** The password of one's own account. */
@Service
public class OwnPassword {

	private final AccountStore accounts;

	private final LogInAttempts attempts;

	private final PasswordHashing hashing;

	private final PasswordRules rules;

	private final OpenSessions sessions;

	private final AuditLog audit;

	OwnPassword(AccountStore accounts, LogInAttempts attempts, PasswordHashing hashing, PasswordRules rules,
			OpenSessions sessions, AuditLog audit) {
		this.accounts = accounts;
		this.attempts = attempts;
		this.hashing = hashing;
		this.rules = rules;
		this.sessions = sessions;
		this.audit = audit;
	}

	/**
	 * Changes the password and ends the account's other sessions. A wrong old password
	 * counts as a failed log-in; one that locks the account ends all its sessions.
	 * @param session the session that goes on
	 * @throws AccountRefused if the old one is wrong or the new one is not good enough
	 */
	@Transactional(noRollbackFor = AccountRefused.class)
	public void change(Actor actor, NewPassword asked, String session) {
		Account account = this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
		List<Refusal> refusals = refusals(account, asked);
		if (!refusals.isEmpty()) {
			throw new AccountRefused(refusals);
		}
		prove(account, asked.old(), actor.origin());
		if (this.hashing.matches(asked.fresh(), account.passwordHash())) {
			throw new AccountRefused("fresh", "password-same");
		}
		this.accounts.password(account.id(), Objects.requireNonNull(this.hashing.encode(asked.fresh())), false);
		this.audit.record(actor, "account.password", account.subject(), "", "changed");
		this.sessions.endOthers(account.name(), session);
	}

	private List<Refusal> refusals(Account account, NewPassword asked) {
		List<Refusal> refusals = new ArrayList<>();
		this.rules.refusal(account.name(), asked.fresh()).ifPresent((code) -> refusals.add(new Refusal("fresh", code)));
		if (!asked.fresh().equals(asked.again())) {
			refusals.add(new Refusal("again", "password-again"));
		}
		return refusals;
	}

	private void prove(Account account, String password, String origin) {
		boolean open = this.attempts.begin(account);
		if (!this.hashing.matches(password, account.passwordHash()) || !open) {
			if (this.attempts.failed(account, origin, open ? "password" : LogInAttempts.LOCKED)) {
				this.sessions.endAll(account.name());
			}
			throw new AccountRefused("old", open ? "password-old" : "locked");
		}
		this.attempts.passed(account);
	}

	/**
	 * What is typed to change a password.
	 *
	 * @param old the password so far
	 * @param fresh the new one
	 * @param again the new one once more
	 */
	public record NewPassword(String old, String fresh, String again) {

	}

}
