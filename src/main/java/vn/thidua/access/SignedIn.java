package vn.thidua.access;

/** Who is logged in, whichever way the log-in went. */
public interface SignedIn {

	/** The account's name. */
	String name();

	/** The account's role. */
	Role role();

	/** The unit it belongs to; empty for none. */
	String unitCode();

}
