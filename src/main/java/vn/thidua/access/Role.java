package vn.thidua.access;

/** The four roles of accounts. */
public enum Role {

	/** Administrator: rules, accounts, periods. */
	ADMIN,
	/** Committee: plans, receiving, assessing, decisions. */
	COMMITTEE,
	/** A unit: itself and the units below it. */
	UNIT,
	/** Auditor: reads everything, changes nothing. */
	AUDITOR;

	/** The authority by which the security framework knows the role. */
	public String authority() {
		return "ROLE_" + name();
	}

}
