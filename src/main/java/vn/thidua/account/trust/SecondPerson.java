package vn.thidua.account.trust;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Independence;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;

/**
 * Says where a second administrator is needed, and who counts as one. An account that
 * another had in hand counts neither as the one who proposes nor as the one who approves,
 * so that nobody is both.
 */
@Component
public class SecondPerson implements Independence {

	/** How long an account does not count after another had it in hand. */
	public static final Duration BAR = Duration.ofHours(24);

	private final AccountStore accounts;

	private final Clock clock;

	private final boolean singlePerson;

	SecondPerson(AccountStore accounts, Clock clock,
			@Value("${thidua.release.single-person:false}") boolean singlePerson) {
		this.accounts = accounts;
		this.clock = clock;
		this.singlePerson = singlePerson;
	}

	/** Whether what an actor does needs a second administrator. */
	public boolean needed(Actor actor) {
		return !this.singlePerson && !actor.equals(Actor.program());
	}

	@Override
	public boolean independent(String account) {
		return this.singlePerson
				|| this.accounts.named(account).map((one) -> !one.barred(this.clock.instant())).orElse(true);
	}

	/** Whether anybody could approve what an actor asks for. */
	public boolean available(Actor actor) {
		return this.accounts.administrators()
			.stream()
			.anyMatch((one) -> !Account.key(one.name()).equals(Account.key(actor.name()))
					&& !one.barred(this.clock.instant()));
	}

	/** Notes that somebody but its owner has an account in hand. */
	public void bar(Account account) {
		this.accounts.bar(account.id(), this.clock.instant().plus(BAR));
	}

	/**
	 * Demands that the actor counts.
	 * @throws AccountRefused if not
	 */
	void demand(Actor actor) {
		if (actor.role() == Role.ADMIN && !independent(actor.name())) {
			throw new AccountRefused("", "barred");
		}
	}

}
