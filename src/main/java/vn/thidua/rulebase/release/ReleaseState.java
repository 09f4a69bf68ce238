package vn.thidua.rulebase.release;

import java.util.List;

import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;

/**
 * The rules in force.
 *
 * @param release the active release, compiled
 * @param published how it was put into force
 * @param problems why rules that should serve instead were refused; none where there are
 * no such rules
 */
public record ReleaseState(RuleRelease release, Activation published, List<Problem> problems) {

	ReleaseState refused(List<Problem> why) {
		return new ReleaseState(this.release, this.published, List.copyOf(why));
	}

}
