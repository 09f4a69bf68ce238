package vn.thidua.account.trust;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.account.Account;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;
import vn.thidua.account.factor.FactorStore;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.audit.AuditLog;

/** What one administrator asks and a second one decides. */
@Service
@Transactional(noRollbackFor = AccountRefused.class)
public class AccountRequests {

	private final RequestStore requests;

	private final TrustChange changes;

	private final SecondPerson second;

	private final OpenSessions sessions;

	private final Rights rights;

	private final AuditLog audit;

	private final Clock clock;

	AccountRequests(RequestStore requests, AccountStore accounts, FactorStore factors, SecondPerson second,
			OpenSessions sessions, Rights rights, AuditLog audit, Clock clock) {
		this.requests = requests;
		this.changes = new TrustChange(accounts, factors, requests, audit);
		this.second = second;
		this.sessions = sessions;
		this.rights = rights;
		this.audit = audit;
		this.clock = clock;
	}

	/** The open requests, the oldest first. */
	public List<AccountRequest> open(Actor actor) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		return this.requests.open();
	}

	/** The open request about an account. */
	public Optional<AccountRequest> open(Actor actor, Account account) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		return this.requests.openOf(account.id());
	}

	/**
	 * Asks for something.
	 * @throws AccountRefused if the actor does not count, or the account has an open
	 * request
	 */
	public void ask(Actor actor, Account account, AccountRequest.Kind kind, AccountDetails details) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		this.second.demand(actor);
		if (this.requests.openOf(account.id()).isPresent()) {
			throw new AccountRefused("", "request-open");
		}
		try {
			this.requests.insert(account, kind, details, this.clock.instant(), actor.name());
		}
		catch (DuplicateKeyException ex) {
			throw new AccountRefused("", "request-open");
		}
		this.audit.record(actor, "account.request", account.subject(), account.details().line(),
				kind + ", " + details.line());
	}

	/**
	 * Approves a request: what it asks for is done, and the account does not count as a
	 * person of its own for 24 hours.
	 * @throws AccountRefused if it is the actor's own, or the account is no longer what
	 * it was
	 */
	public void approve(Actor actor, long id) {
		AccountRequest request = request(actor, id);
		if (this.second.needed(actor) && request.isBy(actor.name())) {
			throw new AccountRefused("", "request-own");
		}
		this.second.demand(actor);
		if (!this.changes.approve(actor, request, this.clock.instant())) {
			throw new AccountRefused("", "changed-meanwhile");
		}
		this.sessions.endAll(request.details().name());
	}

	/** Rejects a request, or takes it back where it is one's own. */
	public void decline(Actor actor, long id) {
		AccountRequest request = request(actor, id);
		boolean own = request.isBy(actor.name());
		if (!this.requests.decide(id, own ? "withdrawn" : "rejected", actor.name(), this.clock.instant())) {
			throw new AccountRefused("", "request-decided");
		}
		this.audit.record(actor, own ? "account.request-withdraw" : "account.request-reject", request.subject(),
				request.line(), "");
	}

	private AccountRequest request(Actor actor, long id) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		return this.requests.open(id).orElseThrow(() -> new AccountRefused("", "request-decided"));
	}

}
