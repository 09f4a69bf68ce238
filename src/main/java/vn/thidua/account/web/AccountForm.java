package vn.thidua.account.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountDetails;

/**
 * What is typed of an account.
 *
 * @param name the log-in name
 * @param displayName the name of the person or post
 * @param email the e-mail address
 * @param role the role
 * @param unitCode the unit
 * @param version the version of the account that was seen
 */
record AccountForm(@Nullable String name, @Nullable String displayName, @Nullable String email, @Nullable Role role,
		@Nullable String unitCode, @Nullable Integer version) {

	static AccountForm of(Account account) {
		AccountDetails details = account.details();
		return new AccountForm(details.name(), details.displayName(), details.email(), details.role(),
				details.unitCode(), account.version());
	}

	static AccountForm empty() {
		return new AccountForm("", "", "", Role.UNIT, "", 0);
	}

	AccountDetails details() {
		return new AccountDetails(text(this.name), text(this.displayName), text(this.email),
				Objects.requireNonNullElse(this.role, Role.UNIT), text(this.unitCode));
	}

	int seen() {
		return Objects.requireNonNullElse(this.version, 0);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
