package vn.thidua.browser;

/** The year in English on a wide screen. */
class YearInEnglishTests extends YearWalk {

	YearInEnglishTests() {
		super("en", 1280, "XA-16");
	}

}
