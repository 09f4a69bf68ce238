package vn.thidua.api.web;

/** The version that a request was decided on is not the one that there is. */
class VersionRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProblemKind kind;

	private final String reason;

	VersionRefused(ProblemKind kind) {
		this(kind, "");
	}

	VersionRefused(ProblemKind kind, String reason) {
		super(kind.code());
		this.kind = kind;
		this.reason = reason;
	}

	/** Why, where it is not the usual reason. */
	String reason() {
		return this.reason;
	}

	ProblemKind kind() {
		return this.kind;
	}

}
