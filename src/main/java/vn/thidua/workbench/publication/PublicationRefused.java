package vn.thidua.workbench.publication;

/**
 * A step towards a publication that may not be taken now.
 */
public final class PublicationRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	PublicationRefused(String code) {
		super(code);
		this.code = code;
	}

	/** Why: the last part of the key of its text. */
	public String code() {
		return this.code;
	}

}
