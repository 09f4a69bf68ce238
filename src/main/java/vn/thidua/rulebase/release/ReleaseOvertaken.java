package vn.thidua.rulebase.release;

/** Another release was put into force since the one that was to be replaced was seen. */
public final class ReleaseOvertaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ReleaseOvertaken(Throwable cause) {
		super("Another release was put into force meanwhile", cause);
	}

}
