package vn.thidua.planning.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.thidua.planning.TargetChange;
import vn.thidua.shared.Digest;
import vn.thidua.shared.Problem;

/**
 * What taking over a table comes to.
 *
 * @param problems every error and doubt, in its place
 * @param targets the targets that change
 * @param rows the units or indicators that change
 * @param unchanged how many lines change nothing
 */
public record Taken(List<Problem> problems, List<TargetChange> targets, List<Row> rows, int unchanged) {

	/**
	 * A unit or indicator that is new or changes.
	 *
	 * @param code its code
	 * @param name its name
	 * @param differences what changes, column by column
	 * @param added whether it is new
	 */
	public record Row(String code, String name, List<Difference> differences, boolean added) {
	}

	/**
	 * A column whose value changes.
	 *
	 * @param column the column
	 * @param before what it was; empty for nothing
	 * @param after what it becomes; empty for nothing
	 */
	public record Difference(String column, String before, String after) {
	}

	/** What refuses the table. */
	public List<Problem> errors() {
		return this.problems.stream().filter(Problem::refuses).toList();
	}

	/** What is only shown. */
	public List<Problem> warnings() {
		return this.problems.stream().filter((problem) -> !problem.refuses()).toList();
	}

	/** Whether nothing stands against it. */
	public boolean possible() {
		return errors().isEmpty();
	}

	/** How many targets are assigned anew. */
	public long added() {
		return this.targets.stream().filter(TargetChange::added).count();
	}

	/** How many changes there are. */
	public int changes() {
		return this.targets.size() + this.rows.size();
	}

	/** Tells these changes from any others. */
	public String digest() {
		Digest digest = new Digest();
		digest.add("targets", bytes(this.targets));
		digest.add("rows", bytes(this.rows));
		return digest.hex();
	}

	private static byte[] bytes(List<?> changes) {
		return changes.toString().getBytes(StandardCharsets.UTF_8);
	}

}
