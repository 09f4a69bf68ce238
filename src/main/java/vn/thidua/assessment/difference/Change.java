package vn.thidua.assessment.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.OutputFile;

/**
 * A line that two assessments write differently, or that only one of them has.
 *
 * @param file the file
 * @param key the cells of its natural key; the first is the unit or person
 * @param before what the first assessment says; nothing where it has no such line
 * @param after what the second says; nothing where it has no such line
 * @param columns the columns that differ; all of the file where one side has no line
 */
public record Change(OutputFile file, List<String> key, @Nullable Judgement before, @Nullable Judgement after,
		List<String> columns) {

	/** The unit or person. */
	public String owner() {
		return this.key.get(0);
	}

	/** The award in question; empty for a file without awards. */
	public String award() {
		return (this.file == OutputFile.CHECKS || this.file == OutputFile.CANDIDATES) ? this.key.get(1) : "";
	}

	/** What the line is about besides its owner, such as the indicator. */
	public String item() {
		return String.join(" · ",
				this.key.stream().skip(award().isEmpty() ? 1 : 2).filter((cell) -> !cell.isEmpty()).toList());
	}

	/**
	 * Whether another verdict or place comes of it; if not, only figures, grounds or
	 * words differ.
	 */
	public boolean decisive() {
		return this.before == null || this.after == null || !this.before.sameVerdict(this.after);
	}

	/** The verdict before; empty where there is no line. */
	public String from() {
		return (this.before == null) ? "" : this.before.verdict();
	}

	/** The verdict after; empty where there is no line. */
	public String to() {
		return (this.after == null) ? "" : this.after.verdict();
	}

}
