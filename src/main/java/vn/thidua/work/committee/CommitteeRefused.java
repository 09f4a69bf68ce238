package vn.thidua.work.committee;

import java.util.List;

/** What the committee cannot do now; the one who asks is told why. */
public class CommitteeRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<Object> details;

	/**
	 * Refused for the reason of that code: its text is {@code committee.refused.code}.
	 */
	public CommitteeRefused(String code, Object... details) {
		super(code);
		this.code = code;
		this.details = List.of(details);
	}

	/** Why: the end of a key of the texts. */
	public String code() {
		return this.code;
	}

	/** What the text mentions. */
	public List<Object> details() {
		return this.details;
	}

}
