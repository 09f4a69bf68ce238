package vn.thidua.assessment.fact;

import vn.thidua.shared.CodeList;
import vn.thidua.shared.Coded;

/**
 * A target with what is known of its result, as the achievement rules see it. The exact
 * comparison is made before; the rules decide what it means.
 *
 * @param unitCode the unit
 * @param indicator the indicator's code
 * @param authority who assigned it
 * @param evidence what the result rests on: {@code figure}, {@code attested},
 * {@code none}, or {@code not_applicable} where the unit says, with its reason, that the
 * indicator does not apply to it
 * @param direction {@code at_least}, {@code at_most}, {@code between} or {@code exactly}
 * @param actualIs where the figure lies: {@code above}, {@code equal} or {@code below} a
 * single target, {@code inside} or {@code outside} a range; empty where there is no
 * figure
 * @param strict whether the target itself is not enough
 * @param due whether the target's horizon has ended with the period
 * @param attested the published verdict: {@code exceeded}, {@code met}, {@code not_met};
 * empty for none
 */
public record AssignedTarget(String unitCode, String indicator, String authority,
		@Coded(CodeList.EVIDENCE) String evidence, @Coded(CodeList.DIRECTION) String direction,
		@Coded(CodeList.POSITION) String actualIs, boolean strict, boolean due,
		@Coded(value = CodeList.TARGET_STATUS, when = {
				"evidence", "attested" }) String attested){
}
