package vn.thidua.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A release of the rules that was put into force.
 *
 * @param digest SHA-256 of its files
 * @param active whether it is in force now
 * @param publishedAt when it was put into force
 * @param publishedBy who proposed it
 * @param approvedBy who approved it; empty where nobody had to
 * @param reason why
 * @param document the ordering document; empty where there is none
 * @param documentDate its day
 * @param kind {@code first}, {@code published}, {@code rolled-back} or {@code shipped}
 * @param packs the rule packs of the active release; none for earlier ones
 */
public record ReleaseResource(String digest, boolean active, @JsonProperty("published_at") Instant publishedAt,
		@JsonProperty("published_by") String publishedBy, @JsonProperty("approved_by") String approvedBy, String reason,
		String document, @JsonProperty("document_date") @Nullable LocalDate documentDate, String kind,
		List<Pack> packs) {

	/**
	 * A body of law for one stage.
	 *
	 * @param id its path
	 * @param stage the stage
	 * @param title its Vietnamese title
	 * @param from the first day in force; nothing where not bounded
	 * @param to the last day in force; nothing where not bounded
	 * @param verified whether its text is confirmed
	 */
	public record Pack(String id, String stage, String title, @Nullable LocalDate from, @Nullable LocalDate to,
			boolean verified) {
	}

}
