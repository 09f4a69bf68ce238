package vn.thidua.submission;

import java.time.OffsetDateTime;

/**
 * A file that proves what a submission says of an indicator.
 *
 * @param id its number
 * @param indicator the indicator's code
 * @param name the file's name
 * @param type what its content is
 * @param byteCount how many bytes it has
 * @param digest SHA-256 of its content
 * @param addedAt when it was added
 * @param addedBy by whom
 */
public record Evidence(long id, String indicator, String name, EvidenceType type, long byteCount, String digest,
		OffsetDateTime addedAt, String addedBy) {
}
