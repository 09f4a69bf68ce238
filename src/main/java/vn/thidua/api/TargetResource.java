package vn.thidua.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.thidua.planning.AssignedRevision;

/**
 * A target that counts for a period.
 *
 * @param revision the number of its last revision, to be told where it is revised
 * @param unit the unit's code
 * @param indicator the indicator's code
 * @param horizon the period that it is for
 * @param authority who assigned it; empty where not told
 * @param target as it is printed
 * @param direction overrides the indicator's; empty where it does not
 * @param document the assigning document; empty where not told
 * @param documentDate its day
 * @param inForceFrom the first day on which it counts
 * @param reason why it was revised; empty for the first
 * @param changedAt when it was entered
 * @param changedBy by whom
 */
public record TargetResource(long revision, String unit, String indicator, String horizon, String authority,
		String target, String direction, String document,
		@JsonProperty("document_date") @Nullable LocalDate documentDate,
		@JsonProperty("in_force_from") LocalDate inForceFrom, String reason,
		@JsonProperty("changed_at") OffsetDateTime changedAt, @JsonProperty("changed_by") String changedBy) {

	static TargetResource of(AssignedRevision one) {
		return new TargetResource(one.id(), one.unitCode(), one.indicator(), one.horizon(), one.authority(),
				one.target(), one.direction(), one.document(), one.documentDate(), one.inForceFrom(), one.reason(),
				one.changedAt(), one.changedBy());
	}

}
