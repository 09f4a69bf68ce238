package vn.thidua.account.trust;

import java.time.Instant;
import java.util.List;

import vn.thidua.access.Actor;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.account.factor.FactorStore;
import vn.thidua.audit.AuditLog;

/** Does what was asked for and approved. */
final class TrustChange {

	private final AccountStore accounts;

	private final FactorStore factors;

	private final RequestStore requests;

	private final AuditLog audit;

	TrustChange(AccountStore accounts, FactorStore factors, RequestStore requests, AuditLog audit) {
		this.accounts = accounts;
		this.factors = factors;
		this.requests = requests;
		this.audit = audit;
	}

	/**
	 * Does it; {@code false} if the account is no longer what it was, and then the
	 * request is void.
	 */
	boolean approve(Actor actor, AccountRequest request, Instant now) {
		Account account = this.accounts.numbered(request.account()).orElseThrow();
		boolean sound = account.version() == request.accountVersion() && !taken(account, request);
		if (!this.requests.decide(request.id(), sound ? "approved" : "void", actor.name(), now)) {
			return false;
		}
		if (sound) {
			apply(request, account);
			this.accounts.bar(account.id(), now.plus(SecondPerson.BAR));
		}
		this.audit.record(actor, sound ? "account.request-approve" : "account.request-void", request.subject(),
				"requested by " + request.requestedBy() + ", " + account.details().line(), request.line());
		return sound;
	}

	private boolean taken(Account account, AccountRequest request) {
		return !request.details().email().isEmpty() && this.accounts.ofEmail(request.details().email())
			.filter((other) -> other.id() != account.id())
			.isPresent();
	}

	private void apply(AccountRequest request, Account account) {
		switch (request.kind()) {
			case ENABLE -> this.accounts.enable(account.id(), true);
			case CHANGE -> this.accounts.update(account.id(), account.version(), request.details());
			case FACTOR -> this.factors.remove(account.id());
		}
	}

	/** The open requests of that account, at most one. */
	List<AccountRequest> open(Account account) {
		return this.requests.openOf(account.id()).stream().toList();
	}

}
