package vn.thidua.assessment.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of computing a run again.
 *
 * @param run the run
 * @param engineThen the versions of the program that made it
 * @param engineNow the versions of this program; empty where it could not be computed
 * @param files each output file with its digests
 * @param first the first place that differs; nothing where none does
 * @param altered what was put away is no longer what its digest says: {@code dossier},
 * {@code release}; empty where all is
 * @param seal the seal; nothing where the run is not sealed
 * @param broken whether the seal does not fit what is stored
 * @param failure why it could not be computed; empty where it could
 */
public record Replay(long run, String engineThen, String engineNow, List<FileDigests> files,
		@Nullable RowDifference first, List<String> altered, @Nullable Seal seal, boolean broken, String failure) {

	/**
	 * The digests of one file.
	 *
	 * @param name the file's name
	 * @param recorded what {@code run.json} says
	 * @param stored that of the stored lines
	 * @param recomputed that of the lines computed again; empty where they could not be
	 */
	public record FileDigests(String name, String recorded, String stored, String recomputed) {

		/** Whether all three are the same. */
		public boolean same() {
			return this.recorded.equals(this.stored) && this.recorded.equals(this.recomputed);
		}

	}

	/** Whether everything is as it was. */
	public boolean same() {
		return this.failure.isEmpty() && this.first == null && this.altered.isEmpty() && !this.broken
				&& this.files.stream().allMatch(FileDigests::same);
	}

	/** Whether another version of the program made the run. */
	public boolean otherEngine() {
		return !this.engineNow.isEmpty() && !this.engineNow.equals(this.engineThen);
	}

}
