package vn.thidua.browser;

/** The year in English on a phone. */
class YearInEnglishOnPhoneTests extends YearWalk {

	YearInEnglishOnPhoneTests() {
		super("en", 360, "XA-17");
	}

}
