package vn.thidua.account;

import java.util.List;

import vn.thidua.access.Role;

/**
 * An account of the demonstration; none exists while the demo profile is off.
 *
 * @param name the log-in name
 * @param password the password
 * @param role the role
 * @param unitCode the unit it belongs to; empty for none
 * @param post the key of the post's name on the log-in page
 */
public record DemoAccount(String name, String password, Role role, String unitCode, String post) {

	/** Every account of the demonstration. */
	public static final List<DemoAccount> ALL = List.of(
			new DemoAccount("quantri", "demo-quantri", Role.ADMIN, "", "ADMIN"),
			new DemoAccount("phapche", "demo-phapche", Role.ADMIN, "", "LEGAL"),
			new DemoAccount("hoidong", "demo-hoidong", Role.COMMITTEE, "", "COMMITTEE"),
			new DemoAccount("donvi", "demo-donvi", Role.UNIT, "VIET-YEN", "UNIT"),
			new DemoAccount("xa", "demo-xa", Role.UNIT, "XA-01", "COMMUNE"),
			new DemoAccount("kiemtra", "demo-kiemtra", Role.AUDITOR, "", "AUDITOR"));

}
