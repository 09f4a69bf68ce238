package vn.thidua.report;

import java.util.List;

/**
 * A run in the list of runs.
 *
 * @param head what it is
 * @param targets its targets by verdict; none for those who may not read the whole
 * @param communes its communes by verdict; none for those who may not read the whole
 * @param own the reader's own units, where he may read no more of the run
 */
public record RunEntry(RunHead head, Tally targets, CommuneTally communes, List<OwnUnit> own) {

	/** Whether the reader may read the whole. */
	public boolean whole() {
		return this.own.isEmpty();
	}

}
