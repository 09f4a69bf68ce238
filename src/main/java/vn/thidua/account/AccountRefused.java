package vn.thidua.account;

import java.util.List;

/** What somebody asks of an account cannot be done as it is asked. */
public class AccountRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Refusal> refusals;

	/** Refuses for these reasons. */
	public AccountRefused(List<Refusal> refusals) {
		super(refusals.toString());
		this.refusals = List.copyOf(refusals);
	}

	/** Refuses for one reason. */
	public AccountRefused(String field, String code) {
		this(List.of(new Refusal(field, code)));
	}

	/** The reasons. */
	public List<Refusal> refusals() {
		return this.refusals;
	}

	/**
	 * A reason.
	 *
	 * @param field the field of the form that it is about; empty for none
	 * @param code the end of the key of its text, {@code account.refused.<code>}
	 */
	public record Refusal(String field, String code) {

	}

}
