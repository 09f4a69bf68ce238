package vn.thidua.access;

/** Tells who counts as a person of their own where two must agree. */
public interface Independence {

	/**
	 * Whether an account counts: nobody but its owner has had it in hand for the last 24
	 * hours, such as by giving it a password.
	 */
	boolean independent(String account);

}
