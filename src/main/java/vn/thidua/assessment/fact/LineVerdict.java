package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * Whether the measured figure behind a line keeps the threshold of the law.
 *
 * @param line the line
 * @param required the threshold as printed: {@code ≤24}
 * @param status {@code met} or {@code not_met}
 * @param rule the clause that decided
 * @param limit the number of the law it rests on
 */
public record LineVerdict(ScoredLine line, String required, @Coded(CodeList.LINE_STATUS) String status,
		@Coded(CodeList.CLAUSE) String rule, Limit limit) {

	/** The figure must not pass the limit. */
	public static LineVerdict atMost(ScoredLine line, Limit limit, @Coded(CodeList.CLAUSE) String rule) {
		return of(line, "≤", line.value().atMost(limit.value()), rule, limit);
	}

	/** The figure must reach the limit. */
	public static LineVerdict atLeast(ScoredLine line, Limit limit, @Coded(CodeList.CLAUSE) String rule) {
		return of(line, "≥", line.value().atLeast(limit.value()), rule, limit);
	}

	private static LineVerdict of(ScoredLine line, String sign, boolean kept, String rule, Limit limit) {
		return new LineVerdict(line, sign + limit.value().plain(), kept ? "met" : "not_met", rule, limit);
	}

}
