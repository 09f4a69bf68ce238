package vn.thidua.account.trust;

import java.time.Instant;

import vn.thidua.account.Account;
import vn.thidua.account.AccountDetails;

/**
 * What an administrator asks to be done with an administrator's account.
 *
 * @param id its number
 * @param account the account's number
 * @param accountVersion the version of the account that was seen
 * @param kind what is to be done
 * @param details the account's details as they are to be
 * @param requestedAt when it was asked
 * @param requestedBy by whom
 */
public record AccountRequest(long id, long account, int accountVersion, Kind kind, AccountDetails details,
		Instant requestedAt, String requestedBy) {

	/** What can be asked. */
	public enum Kind {

		/** To let the account log in. */
		ENABLE,
		/** To give it these details: the role of administrators, an e-mail address. */
		CHANGE,
		/** To take its second factor away. */
		FACTOR

	}

	/** Whether that account asked for it. */
	public boolean isBy(String name) {
		return Account.key(this.requestedBy).equals(Account.key(name));
	}

	/** As the audit trail names the account. */
	String subject() {
		return "account " + this.details.name();
	}

	/** In a line, for the audit trail. */
	String line() {
		return this.kind + ", " + this.details.line();
	}

}
