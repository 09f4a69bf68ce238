package vn.thidua.system;

import java.util.List;

/**
 * An account of the demonstration; none exists while the demo profile is off.
 *
 * @param name the log-in name
 * @param password the password
 * @param role the role, also the key of its name on the log-in page
 */
record DemoAccount(String name, String password, String role) {

	static final List<DemoAccount> ALL = List.of(new DemoAccount("quantri", "demo-quantri", "ADMIN"),
			new DemoAccount("hoidong", "demo-hoidong", "COMMITTEE"), new DemoAccount("donvi", "demo-donvi", "UNIT"));

}
