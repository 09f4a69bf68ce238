package vn.thidua.account.care;

import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.account.Account;
import vn.thidua.account.AccountAdministration;
import vn.thidua.account.AccountStore;
import vn.thidua.account.FreshPassword;
import vn.thidua.account.PasswordHashing;
import vn.thidua.account.RandomText;
import vn.thidua.account.factor.SecondFactors;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.account.token.AccessTokens;
import vn.thidua.audit.AuditLog;

/** Helps out people who are locked out or have lost what they prove themselves with. */
@Service
@Transactional
public class AccountCare {

	private final AccountAdministration administration;

	private final AccountStore accounts;

	private final PasswordHashing hashing;

	private final SecondFactors factors;

	private final OpenSessions sessions;

	private final AccessTokens tokens;

	private final AuditLog audit;

	AccountCare(AccountAdministration administration, AccountStore accounts, PasswordHashing hashing,
			SecondFactors factors, OpenSessions sessions, AccessTokens tokens, AuditLog audit) {
		this.tokens = tokens;
		this.administration = administration;
		this.accounts = accounts;
		this.hashing = hashing;
		this.factors = factors;
		this.sessions = sessions;
		this.audit = audit;
	}

	/** Ends a lock-out. */
	public void unlock(Actor actor, long id) {
		Account account = this.administration.account(actor, id);
		this.accounts.unlock(id);
		this.audit.record(actor, "account.unlock", account.subject(), "failures=" + account.failures(), "failures=0");
	}

	/**
	 * Gives an account a random password, ends a lock-out and the account's sessions, and
	 * revokes its tokens.
	 */
	public FreshPassword resetPassword(Actor actor, long id) {
		Account account = this.administration.account(actor, id);
		String password = RandomText.password();
		this.accounts.password(id, Objects.requireNonNull(this.hashing.encode(password)), true);
		this.accounts.unlock(id);
		this.audit.record(actor, "account.password-reset", account.subject(), "", "to be changed");
		this.tokens.revokeAll(actor, account);
		this.sessions.endAll(account.name());
		return new FreshPassword(id, password);
	}

	/** Takes an account's second factor away and ends its sessions. */
	public void resetSecondFactor(Actor actor, long id) {
		Account account = this.administration.account(actor, id);
		this.factors.remove(account);
		this.audit.record(actor, "account.second-factor-reset", account.subject(),
				account.secondFactor() ? "set up" : "none", "none");
		this.sessions.endAll(account.name());
	}

}
