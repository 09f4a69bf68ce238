package vn.thidua.api;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.thidua.submission.Evidence;

/**
 * A file that proves what a submission says of an indicator.
 *
 * @param id its number
 * @param indicator the indicator's code
 * @param name the file's name
 * @param type its media type
 * @param size how many bytes it has
 * @param digest SHA-256 of its content
 * @param addedAt when it was added
 * @param addedBy by whom
 */
public record EvidenceResource(long id, String indicator, String name, String type, long size, String digest,
		@JsonProperty("added_at") OffsetDateTime addedAt, @JsonProperty("added_by") String addedBy) {

	/** The file as programs are told of it. */
	public static EvidenceResource of(Evidence one) {
		return new EvidenceResource(one.id(), one.indicator(), one.name(), one.type().mime(), one.byteCount(),
				one.digest(), one.addedAt(), one.addedBy());
	}

}
