package vn.thidua.submission;

/** A step that a submission does not take now; the one who asks is told why. */
public class SubmissionRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	/**
	 * Refused for the reason of that code: its text is {@code submission.refused.code}.
	 */
	public SubmissionRefused(String code) {
		super(code);
		this.code = code;
	}

	/** Why: the end of a key of the texts. */
	public String code() {
		return this.code;
	}

}
