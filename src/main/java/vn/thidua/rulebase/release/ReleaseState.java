package vn.thidua.rulebase.release;

import java.util.List;

import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;

/**
 * The rules in force and how the working copy stands to them.
 *
 * @param release the active release, compiled
 * @param published how it was published
 * @param problems why the working copy was refused when it was last tried; none where it
 * was not
 */
public record ReleaseState(RuleRelease release, StoredRelease published, List<Problem> problems) {

	ReleaseState refused(List<Problem> why) {
		return new ReleaseState(this.release, this.published, List.copyOf(why));
	}

}
