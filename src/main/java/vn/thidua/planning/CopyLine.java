package vn.thidua.planning;

import org.jspecify.annotations.Nullable;

/**
 * A target that would be copied to another period.
 *
 * @param from the revision that is copied
 * @param to which target it becomes
 * @param text what it becomes
 * @param standing the last revision of that target there is; nothing where there is none
 * @param grown whether it grew: percentages and rates do so only where asked
 */
public record CopyLine(AssignedRevision from, TargetKey to, String text, @Nullable AssignedRevision standing,
		boolean grown) {

	/**
	 * The same as something typed; the direction that overrides the indicator's comes
	 * along.
	 */
	public TypedTarget typed() {
		return new TypedTarget(this.to, this.text, this.from.direction(), "",
				(this.standing == null) ? 0 : this.standing.id());
	}

	/** What the target says now; empty where there is none. */
	public String standingText() {
		return (this.standing == null) ? "" : this.standing.target();
	}

}
