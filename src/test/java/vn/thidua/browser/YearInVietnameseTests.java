package vn.thidua.browser;

/** The year in Vietnamese on a wide screen. */
class YearInVietnameseTests extends YearWalk {

	YearInVietnameseTests() {
		super("vi", 1280, "PYT-VIET-YEN");
	}

}
