package vn.thidua.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.access.Role;
import vn.thidua.account.AccountRefused.Refusal;
import vn.thidua.account.session.OpenSessions;
import vn.thidua.account.trust.AccountRequest.Kind;
import vn.thidua.account.trust.AccountRequests;
import vn.thidua.account.trust.SecondPerson;
import vn.thidua.audit.AuditLog;

/**
 * Creating and changing accounts. One administrator who may log in remains, whatever two
 * of them do at once; nobody becomes one, nor changes by what one logs in, without a
 * second one's approval.
 */
@Service
@Transactional
public class AccountAdministration {

	private final AccountStore accounts;

	private final AccountRules rules;

	private final PasswordHashing hashing;

	private final OpenSessions sessions;

	private final SecondPerson second;

	private final AccountRequests requests;

	private final Rights rights;

	private final AuditLog audit;

	private final Clock clock;

	AccountAdministration(AccountStore accounts, AccountRules rules, PasswordHashing hashing, OpenSessions sessions,
			SecondPerson second, AccountRequests requests, Rights rights, AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.rules = rules;
		this.hashing = hashing;
		this.sessions = sessions;
		this.second = second;
		this.requests = requests;
		this.rights = rights;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The account of that number.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public Account account(Actor actor, long id) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		return this.accounts.numbered(id).orElseThrow(() -> new NotFound("account " + id));
	}

	/**
	 * Creates an account; an administrator's waits for approval.
	 * @return its number and its first password, which can be read only now and must be
	 * changed
	 * @throws AccountRefused if its details are not as they must be
	 */
	public FreshPassword create(Actor actor, AccountDetails details) {
		this.rights.require(actor, Action.MANAGE_ACCOUNTS);
		AccountDetails tidy = tidy(details, details.name().strip());
		refuse(this.rules.ofNew(tidy));
		String password = RandomText.password();
		String hash = Objects.requireNonNull(this.hashing.encode(password));
		long id = this.accounts.insert(tidy, hash, true, this.clock.instant(), actor.name());
		this.audit.record(actor, "account.create", "account " + tidy.name(), "", tidy.line());
		if (tidy.role() == Role.ADMIN && this.second.needed(actor)) {
			this.accounts.enable(id, false);
			this.requests.ask(actor, account(actor, id), Kind.ENABLE, tidy);
		}
		return new FreshPassword(id, password);
	}

	/**
	 * Changes an account's details but its name. A change of role or unit ends its
	 * sessions; what gives power over an administrator's account waits for approval.
	 * @param version the version that the administrator saw
	 * @throws AccountRefused if the details are not as they must be, somebody was faster,
	 * or no administrator would remain
	 * @return whether it is done, else it waits
	 */
	public boolean change(Actor actor, long id, int version, AccountDetails details) {
		Account before = account(actor, id);
		AccountDetails tidy = tidy(details, before.name());
		refuse(this.rules.of(tidy));
		if (tidy.role() != Role.ADMIN) {
			keepAdministrator(before);
		}
		if (empowers(actor, before, tidy) && this.second.needed(actor)) {
			if (before.version() != version) {
				throw new AccountRefused("", "changed-meanwhile");
			}
			this.requests.ask(actor, before, Kind.CHANGE, tidy);
			return false;
		}
		if (!this.accounts.update(id, version, tidy)) {
			throw new AccountRefused("", "changed-meanwhile");
		}
		this.audit.record(actor, "account.change", before.subject(), before.details().line(), tidy.line());
		if (tidy.role() != before.details().role() || !tidy.unitCode().equals(before.details().unitCode())) {
			this.sessions.endAll(before.name());
		}
		return true;
	}

	private static boolean empowers(Actor actor, Account before, AccountDetails after) {
		boolean address = !before.is(actor)
				&& !Account.key(after.email()).equals(Account.key(before.details().email()));
		return after.role() == Role.ADMIN && (before.details().role() != Role.ADMIN || address);
	}

	/**
	 * Lets an account log in, or not; the latter ends its sessions. To let an
	 * administrator log in waits for approval.
	 * @throws AccountRefused if no administrator would remain
	 * @return whether it is done, else it waits
	 */
	public boolean enable(Actor actor, long id, boolean enabled) {
		Account account = account(actor, id);
		if (account.enabled() == enabled) {
			return true;
		}
		if (enabled) {
			refuse(this.rules.ofEnabling(account));
			if (account.details().role() == Role.ADMIN && this.second.needed(actor)) {
				this.requests.ask(actor, account, Kind.ENABLE, account.details());
				return false;
			}
		}
		else {
			keepAdministrator(account);
			this.sessions.endAll(account.name());
		}
		this.accounts.enable(id, enabled);
		this.audit.record(actor, enabled ? "account.enable" : "account.disable", account.subject(),
				"enabled=" + account.enabled(), "enabled=" + enabled);
		return true;
	}

	private void keepAdministrator(Account account) {
		boolean last = this.accounts.enabledAdministrators() <= 1;
		Account now = this.accounts.numbered(account.id()).orElseThrow();
		if (last && now.enabled() && now.details().role() == Role.ADMIN) {
			throw new AccountRefused("", "last-administrator");
		}
	}

	private static void refuse(List<Refusal> refusals) {
		if (!refusals.isEmpty()) {
			throw new AccountRefused(refusals);
		}
	}

	private static AccountDetails tidy(AccountDetails details, String name) {
		String unit = (details.role() == Role.UNIT) ? details.unitCode().strip() : "";
		return new AccountDetails(name, details.displayName().strip(), details.email().strip(), details.role(), unit);
	}

}
