package vn.thidua.submission;

import java.time.OffsetDateTime;

/**
 * A change of a submission.
 *
 * @param changedAt when
 * @param changedBy by whom
 * @param kind what kind: {@code state}, {@code figure}, {@code score}, {@code evidence} …
 * @param item the indicator or line; empty for the whole
 * @param before what it was; empty where nothing was
 * @param after what it became; empty where nothing is
 * @param note why, where told
 */
public record SubmissionChange(OffsetDateTime changedAt, String changedBy, String kind, String item, String before,
		String after, String note) {
}
