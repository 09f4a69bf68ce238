package vn.thidua.report;

/** Names the place of a target on its unit's page. */
final class Anchor {

	private Anchor() {
	}

	static String of(String indicator, String authority) {
		return "t" + Integer.toHexString((indicator + '\n' + authority).hashCode());
	}

}
