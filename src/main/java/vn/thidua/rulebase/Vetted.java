package vn.thidua.rulebase;

import java.util.List;

/**
 * An entry of the short list of what compiled rules may refer to.
 *
 * @param kind {@code code} for rules themselves, {@code frame} for what is generated
 * around them, {@code never} for what a star does not stand for
 * @param name the class or package and its member
 * @param reason why it is on the list
 */
public record Vetted(String kind, String name, String reason) {

	/** The whole list, as it was reviewed. */
	public static List<Vetted> all() {
		return VettingList.entries();
	}

}
