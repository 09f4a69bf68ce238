package vn.thidua.account;

import vn.thidua.access.Role;

/**
 * What an administrator says of an account.
 *
 * @param name the log-in name
 * @param displayName the name of the person or post
 * @param email the e-mail address; empty for none
 * @param role the role
 * @param unitCode the unit of an account of the role {@link Role#UNIT}; empty for others
 */
public record AccountDetails(String name, String displayName, String email, Role role, String unitCode) {

	/** As one line, such as for the audit trail. */
	public String line() {
		return "name=" + this.name + ", displayName=" + this.displayName + ", email=" + this.email + ", role="
				+ this.role + ", unit=" + this.unitCode;
	}

}
