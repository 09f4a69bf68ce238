package vn.thidua.planning;

import java.util.List;

/**
 * What came, or would come, of assigning targets: all of the changes or, where there is a
 * fault, none.
 *
 * @param faults why nothing is assigned
 * @param changes what changes
 * @param overtaken targets that were left as they were seen and that somebody else has
 * revised since
 */
public record Assigning(List<TargetFault> faults, List<TargetChange> changes, List<AssignedRevision> overtaken) {

	/** Whether nothing stands against it. */
	public boolean possible() {
		return this.faults.isEmpty();
	}

}
