package vn.thidua.assessment.difference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import vn.thidua.assessment.OutputFile;

/**
 * Compares two assessments while their lines come in. What belongs to one unit or person
 * is compared and let go of as soon as both sides have passed it, so that only what one
 * side is ahead of the other is held. Each side gives a file's lines in the order of
 * their keys; not for several threads at once.
 */
public final class Differences {

	/** The files, those together whose changes explain each other. */
	public static final List<List<OutputFile>> TOGETHER = List.of(List.of(OutputFile.OUTCOMES),
			List.of(OutputFile.COMMUNES), List.of(OutputFile.CRITERIA), List.of(OutputFile.LINES),
			List.of(OutputFile.UNIT_SUMMARY), List.of(OutputFile.RATINGS),
			List.of(OutputFile.CHECKS, OutputFile.CANDIDATES));

	private final List<Stage> stages = TOGETHER.stream().map(Stage::new).toList();

	private final Map<OutputFile, Stage> byFile = new EnumMap<>(OutputFile.class);

	private final Set<Side> ended = EnumSet.noneOf(Side.class);

	private final Consumer<Change> taker;

	/** Hands over each change once it is known, owner by owner. */
	public Differences(Consumer<Change> taker) {
		this.taker = taker;
		this.stages.forEach((stage) -> stage.files().forEach((file) -> this.byFile.put(file, stage)));
	}

	/** Takes lines of one side. */
	public void lines(Side side, OutputFile file, List<List<String>> lines) {
		if (lines.isEmpty()) {
			return;
		}
		if (this.ended.contains(side)) {
			throw new IllegalStateException("The side " + side + " has ended");
		}
		Stage stage = stage(file);
		stage.add(side, file, lines);
		stage.settle(this.ended, this.taker);
	}

	/** Says that one side has no more lines of a file. */
	public void end(Side side, OutputFile file) {
		Stage stage = stage(file);
		stage.end(side, file);
		stage.settle(this.ended, this.taker);
	}

	/** Says that one side has no more lines. */
	public void end(Side side) {
		this.ended.add(side);
		this.stages.forEach((stage) -> stage.settle(this.ended, this.taker));
	}

	/** How many lines of a side are held until the other has come as far. */
	public long held(Side side) {
		return this.stages.stream().mapToLong((stage) -> stage.held(side)).sum();
	}

	/** The last owner that a side has told of in a file; empty for none. */
	public String last(Side side, OutputFile file) {
		return stage(file).last(side, file);
	}

	private Stage stage(OutputFile file) {
		Stage stage = this.byFile.get(file);
		if (stage == null) {
			throw new IllegalArgumentException("The lines of " + file + " cannot be compared");
		}
		return stage;
	}

}
