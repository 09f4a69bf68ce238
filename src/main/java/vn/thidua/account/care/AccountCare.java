package vn.thidua.account.care;

import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountAdministration;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;
import vn.thidua.account.FreshPassword;
import vn.thidua.account.PasswordHashing;
import vn.thidua.account.RandomText;
import vn.thidua.account.factor.SecondFactors;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.account.token.AccessTokens;
import vn.thidua.account.trust.AccountRequest.Kind;
import vn.thidua.account.trust.AccountRequests;
import vn.thidua.account.trust.SecondPerson;
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

	private final SecondPerson second;

	private final AccountRequests requests;

	private final AccessTokens tokens;

	private final AuditLog audit;

	AccountCare(AccountAdministration administration, AccountStore accounts, PasswordHashing hashing,
			SecondFactors factors, OpenSessions sessions, AccessTokens tokens, SecondPerson second,
			AccountRequests requests, AuditLog audit) {
		this.tokens = tokens;
		this.administration = administration;
		this.accounts = accounts;
		this.hashing = hashing;
		this.factors = factors;
		this.sessions = sessions;
		this.second = second;
		this.requests = requests;
		this.audit = audit;
	}

	/** Ends a lock-out. */
	public void unlock(Actor actor, long id) {
		Account account = this.administration.account(actor, id);
		this.accounts.unlock(id);
		this.audit.record(actor, "account.unlock", account.subject(), "failures=" + account.failures(), "failures=0");
	}

	/**
	 * Gives somebody else's account a random password, forgets its failures, ends its
	 * sessions and revokes its tokens. It does not count as a second person for 24 hours.
	 * @throws AccountRefused if it is the actor's own
	 */
	public FreshPassword resetPassword(Actor actor, long id) {
		Account account = this.administration.account(actor, id);
		others(actor, account);
		String password = RandomText.password();
		this.accounts.password(id, Objects.requireNonNull(this.hashing.encode(password)), true);
		this.accounts.unlock(id);
		this.audit.record(actor, "account.password-reset", account.subject(), "", "to be changed");
		this.second.bar(account);
		this.tokens.revokeAll(actor, account);
		this.sessions.endAll(account.name());
		return new FreshPassword(id, password);
	}

	/**
	 * Takes the second factor of somebody else's account away, ends its sessions and
	 * revokes its tokens; an administrator's waits for approval.
	 * @return whether it is done, else it waits
	 * @throws AccountRefused if it is the actor's own
	 */
	public boolean resetSecondFactor(Actor actor, long id) {
		Account account = this.administration.account(actor, id);
		others(actor, account);
		if (account.details().role() == Role.ADMIN && this.second.needed(actor)) {
			this.requests.ask(actor, account, Kind.FACTOR, account.details());
			return false;
		}
		this.factors.remove(account);
		this.audit.record(actor, "account.second-factor-reset", account.subject(),
				account.secondFactor() ? "set up" : "none", "none");
		this.second.bar(account);
		this.tokens.revokeAll(actor, account);
		this.sessions.endAll(account.name());
		return true;
	}

	private static void others(Actor actor, Account account) {
		if (account.is(actor)) {
			throw new AccountRefused("", "own");
		}
	}

}
