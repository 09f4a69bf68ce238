package vn.thidua.access;

/**
 * Who does something, and from where.
 *
 * @param name the account's name
 * @param role the account's role
 * @param unitCode the unit an account of the role {@link Role#UNIT} belongs to; empty for
 * other roles
 * @param origin the network address it comes from; empty where not known
 */
public record Actor(String name, Role role, String unitCode, String origin) {

	private static final Actor PROGRAM = new Actor("program", Role.ADMIN, "", "");

	/** The program itself, such as at its start. */
	public static Actor program() {
		return PROGRAM;
	}

	/**
	 * Somebody who has not shown who it is; bears the role that may change nothing.
	 */
	public static Actor stranger(String origin) {
		return new Actor("stranger", Role.AUDITOR, "", origin);
	}

}
