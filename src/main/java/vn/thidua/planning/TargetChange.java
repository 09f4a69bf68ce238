package vn.thidua.planning;

import org.jspecify.annotations.Nullable;

/**
 * A target that is or would be assigned, revised or withdrawn.
 *
 * @param key which target
 * @param before the last revision; nothing where there was none
 * @param text what it becomes; empty where it is withdrawn
 * @param direction what then overrides the indicator's direction; empty for nothing
 * @param document the assigning document
 */
public record TargetChange(TargetKey key, @Nullable AssignedRevision before, String text, String direction,
		String document) {

	/** Whether the target is assigned for the first time, or again after a withdrawal. */
	public boolean added() {
		return this.before == null || this.before.withdrawn();
	}

	/** Whether the target is withdrawn. */
	public boolean withdrawn() {
		return this.text.isEmpty();
	}

	/** What it was; empty where there was none. */
	public String old() {
		return (this.before == null) ? "" : this.before.target();
	}

}
