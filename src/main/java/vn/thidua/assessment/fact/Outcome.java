package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * The verdict on one target.
 *
 * @param target the target it is about
 * @param status {@code exceeded}, {@code met}, {@code not_met}, {@code in_progress},
 * {@code no_data} or {@code not_applicable}
 * @param rule the clause that decided
 */
public record Outcome(AssignedTarget target, @Coded(CodeList.TARGET_STATUS) String status,
		@Coded(CodeList.CLAUSE) String rule) {

	/** The verdict on a target by a clause. */
	public static Outcome of(AssignedTarget target, @Coded(CodeList.TARGET_STATUS) String status,
			@Coded(CodeList.CLAUSE) String rule) {
		return new Outcome(target, status, rule);
	}

}
