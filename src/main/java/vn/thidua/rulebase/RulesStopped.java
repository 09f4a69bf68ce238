package vn.thidua.rulebase;

/**
 * Rules that were stopped while they ran: they went over a limit, failed, or did not
 * conclude.
 */
public final class RulesStopped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Names the rule or pack that was running and why it was stopped. */
	public RulesStopped(String reason) {
		super(reason);
	}

	RulesStopped(String reason, Throwable cause) {
		super(reason, cause);
	}

}
