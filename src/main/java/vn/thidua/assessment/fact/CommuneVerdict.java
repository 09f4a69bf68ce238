package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;
import vn.thidua.shared.Figure;

/**
 * Whether a commune meets the criteria set.
 *
 * @param status {@code met}, {@code not_met} or {@code no_data}
 * @param rule the clause that decided
 * @param validYears for how many years a met verdict holds; nought for the others
 */
public record CommuneVerdict(@Coded(CodeList.COMMUNE_STATUS) String status, @Coded(CodeList.CLAUSE) String rule,
		Figure validYears) {

	/** The commune meets the set, for so many years. */
	public static CommuneVerdict met(@Coded(CodeList.CLAUSE) String rule, Figure years) {
		return new CommuneVerdict("met", rule, years);
	}

	/** The commune fails the set. */
	public static CommuneVerdict notMet(@Coded(CodeList.CLAUSE) String rule) {
		return new CommuneVerdict("not_met", rule, Figure.ZERO);
	}

	/** Neither is proved. */
	public static CommuneVerdict noData(@Coded(CodeList.CLAUSE) String rule) {
		return new CommuneVerdict("no_data", rule, Figure.ZERO);
	}

}
