package vn.thidua.rulebase;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thidua.shared.Problem;

/**
 * Rules that were stopped while they ran: they went over a limit, failed, or did not
 * conclude.
 */
public final class RulesStopped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable Problem problem;

	/** Names the rule or pack that was running and why it was stopped. */
	public RulesStopped(String reason) {
		super(reason);
		this.problem = null;
	}

	RulesStopped(Problem problem, @Nullable Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	/** Which rule was stopped, why, and what to do, in a language. */
	public String reason(Locale locale) {
		Problem told = this.problem;
		return (told == null) ? String.valueOf(getMessage())
				: told.place() + ": " + told.reason(locale) + ": " + told.remedy(locale);
	}

}
