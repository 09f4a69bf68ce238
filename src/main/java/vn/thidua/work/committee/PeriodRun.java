package vn.thidua.work.committee;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A run made of what was accepted for a period.
 *
 * @param id its number
 * @param status {@code running}, {@code finished} or {@code failed}
 * @param failure why it failed; nothing where it did not
 * @param startedAt when it was started
 * @param startedBy by whom
 * @param leftOut whether units without an accepted submission were left out
 * @param units how many units took part
 * @param accepted how many of them with what was accepted of them
 * @param changed of how many units something else is accepted now
 */
public record PeriodRun(long id, String status, @Nullable String failure, OffsetDateTime startedAt, String startedBy,
		boolean leftOut, int units, int accepted, int changed) {

	/** Whether it still runs. */
	public boolean running() {
		return this.status.equals("running");
	}

	/** Whether it has a result. */
	public boolean finished() {
		return this.status.equals("finished");
	}

}
