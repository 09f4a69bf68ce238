package vn.thidua.browser;

/** The year in Vietnamese on a phone. */
class YearInVietnameseOnPhoneTests extends YearWalk {

	YearInVietnameseOnPhoneTests() {
		super("vi", 360, "XA-15");
	}

}
