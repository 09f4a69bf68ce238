package vn.thidua.account;

/**
 * A password made for an account, which can be read only now and must be changed.
 *
 * @param id the account's number
 * @param password the password
 */
public record FreshPassword(long id, String password) {

	@Override
	public String toString() {
		return "password of account " + this.id;
	}

}
