package vn.thidua.notice;

import java.util.List;

/**
 * Something to tell the accounts of a unit, or the committee.
 *
 * @param unitCode the unit; empty for the committee
 * @param code which text: {@code notice.text.code}
 * @param period the code of the period that it is about
 * @param details what the text mentions besides the period
 * @param path where it leads
 */
public record News(String unitCode, String code, String period, List<String> details, String path) {

	/** Something to tell the committee. */
	public static News toCommittee(String code, String period, List<String> details, String path) {
		return new News("", code, period, details, path);
	}

}
