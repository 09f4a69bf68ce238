package vn.thidua.workbench.scenario;

import java.util.List;

/** Something in a scenario file that its author must mend. */
final class ScenarioFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String value;

	private final transient List<String> details;

	ScenarioFault(String code, String value, String... details) {
		super(code + ": " + value);
		this.code = code;
		this.value = value;
		this.details = List.of(details);
	}

	String code() {
		return this.code;
	}

	String value() {
		return this.value;
	}

	String[] details() {
		return this.details.toArray(String[]::new);
	}

}
