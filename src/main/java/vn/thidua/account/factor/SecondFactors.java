package vn.thidua.account.factor;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.Account;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;
import vn.thidua.account.CodeAttempts;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.audit.AuditLog;

/** The second factor of one's own account: set up, ask, renew, give up. */
@Service
public class SecondFactors {

	private static final Logger LOG = LoggerFactory.getLogger(SecondFactors.class);

	private final TimeCodes codes = new TimeCodes();

	private final AccountStore accounts;

	private final FactorStore store;

	private final SecretBox box;

	private final CodeAttempts attempts;

	private final OpenSessions sessions;

	private final AuditLog audit;

	private final Clock clock;

	SecondFactors(AccountStore accounts, FactorStore store, SecretBox box, CodeAttempts attempts, OpenSessions sessions,
			AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.store = store;
		this.box = box;
		this.attempts = attempts;
		this.sessions = sessions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes an offered secret the second factor.
	 * @param code what the device shows
	 * @return the recovery codes, which can be read only now
	 * @throws AccountRefused if the code is not the device's, or there is a second factor
	 */
	@Transactional
	public List<String> confirm(Actor actor, FactorOffer offer, String code) {
		Account account = own(actor);
		OptionalLong step = this.codes.step(offer.secret(), digits(code), this.clock.instant().getEpochSecond());
		if (account.secondFactor() || !offer.account().equals(account.name())) {
			throw new AccountRefused("", "factor-there");
		}
		if (step.isEmpty()) {
			throw new AccountRefused("code", "code");
		}
		this.store.put(account.id(), this.box.close(offer.secret()), step.getAsLong());
		this.audit.record(actor, "account.second-factor", account.subject(), "none", "set up");
		return renewed(account);
	}

	/**
	 * Whether a code shows that it is the account's owner; a right one is used up. After
	 * too many wrong ones only recovery codes are taken, which nobody can guess.
	 */
	@Transactional
	public boolean admits(Account account, String code, String origin) {
		boolean open = this.attempts.begin(account);
		if (!account.enabled() || !(open ? takes(account, code) : recovers(account, code))) {
			this.attempts.failed(account, origin, open ? "code" : CodeAttempts.LOCKED);
			return false;
		}
		this.attempts.passed(account);
		return true;
	}

	private boolean takes(Account account, String code) {
		String closed = this.store.secret(account.id());
		if (closed.isEmpty()) {
			return false;
		}
		OptionalLong step = step(closed, code);
		if (step.isPresent()) {
			return this.store.take(account.id(), step.getAsLong());
		}
		return recovers(account, code);
	}

	private boolean recovers(Account account, String code) {
		return this.store.take(account.id(), RecoveryCodes.hash(code));
	}

	private OptionalLong step(String closed, String code) {
		try {
			return this.codes.step(this.box.open(closed), digits(code), this.clock.instant().getEpochSecond());
		}
		catch (IllegalStateException ex) {
			LOG.error("A second factor cannot be read: was thidua.secret.key changed or its file lost?", ex);
			return OptionalLong.empty();
		}
	}

	/**
	 * Replaces the recovery codes.
	 * @throws AccountRefused if the code is wrong
	 */
	@Transactional(noRollbackFor = AccountRefused.class)
	public List<String> renew(Actor actor, String code) {
		Account account = shown(actor, code);
		this.audit.record(actor, "account.recovery-codes", account.subject(), "", "renewed");
		return renewed(account);
	}

	/**
	 * Gives the second factor up.
	 * @throws AccountRefused if the code is wrong
	 */
	@Transactional(noRollbackFor = AccountRefused.class)
	public void giveUp(Actor actor, String code) {
		Account account = shown(actor, code);
		this.store.remove(account.id());
		this.audit.record(actor, "account.second-factor", account.subject(), "set up", "none");
	}

	/** Takes an account's second factor away; whoever calls demands the right to it. */
	public void remove(Account account) {
		this.store.remove(account.id());
	}

	/** How many recovery codes an account has left. */
	public int codesLeft(Actor actor) {
		return this.store.codesLeft(own(actor).id());
	}

	private List<String> renewed(Account account) {
		List<String> fresh = RecoveryCodes.fresh();
		this.store.codes(account.id(), fresh.stream().map(RecoveryCodes::hash).toList());
		return fresh;
	}

	private Account shown(Actor actor, String code) {
		Account account = own(actor);
		if (!admits(account, code, actor.origin())) {
			if (own(actor).locked(this.clock.instant())) {
				this.sessions.endAll(account.name());
			}
			throw new AccountRefused("code", "code");
		}
		return account;
	}

	private Account own(Actor actor) {
		return this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
	}

	private static String digits(String code) {
		return code.replaceAll("\\s", "");
	}

}
