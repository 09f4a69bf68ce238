package vn.thidua.submission;

import java.util.List;

import vn.thidua.planning.ReportingPeriod;

/**
 * Says what the rules in force make of what a unit reports. Whoever calls it has the
 * right to what it is given.
 */
public interface Verdicts {

	/** The verdicts on the targets of a unit for a period; nothing is stored. */
	List<Verdict> of(ReportingPeriod period, String unitCode, Reported reported);

}
