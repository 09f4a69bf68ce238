package vn.thidua.system;

import java.util.List;

/**
 * An account of the demonstration; none exists while the demo profile is off.
 *
 * @param name the log-in name
 * @param password the password
 * @param role the role
 * @param post the key of the post's name on the log-in page
 */
record DemoAccount(String name, String password, String role, String post) {

	static final List<DemoAccount> ALL = List.of(new DemoAccount("quantri", "demo-quantri", "ADMIN", "ADMIN"),
			new DemoAccount("phapche", "demo-phapche", "ADMIN", "LEGAL"),
			new DemoAccount("hoidong", "demo-hoidong", "COMMITTEE", "COMMITTEE"),
			new DemoAccount("donvi", "demo-donvi", "UNIT", "UNIT"));

}
