package vn.thidua.api.web;

/** The version that a request was decided on is not the one that there is. */
class VersionRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProblemKind kind;

	VersionRefused(ProblemKind kind) {
		super(kind.code());
		this.kind = kind;
	}

	ProblemKind kind() {
		return this.kind;
	}

}
