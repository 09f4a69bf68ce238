package vn.thidua.exchange;

/** Codes of periods. */
final class ImportPeriods {

	private ImportPeriods() {
	}

	/** The code of the same period of the year before. */
	static String yearBefore(String code) {
		return (Integer.parseInt(code.substring(0, 4)) - 1) + code.substring(4);
	}

}
