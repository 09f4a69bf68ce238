package vn.thidua.planning;

/** A change of the plan that is not made; the one who asks is told why. */
public class PlanRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	/** Refused for the reason of that code: its text is {@code planning.refused.code}. */
	public PlanRefused(String code) {
		super(code);
		this.code = code;
	}

	/** Why: the end of a key of the texts. */
	public String code() {
		return this.code;
	}

}
