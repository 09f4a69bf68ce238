package vn.thidua.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that was begun.
 *
 * @param id its number
 * @param status how far it has come
 * @param period the period assessed
 * @param asOf the day whose law applies
 * @param title the dossier's title; empty for none
 * @param illustrative whether figures are made up for demonstration
 * @param dossier SHA-256 of the dossier
 * @param release SHA-256 of the rules
 * @param createdAt when it was begun
 * @param createdBy who began it
 * @param failure why it failed; nothing where it did not
 * @param draft the draft that stood in for the law; empty for none
 * @param anotherLaw whether it judges by the law of another day or by a draft, to compare
 * only
 * @param register whose units it is about: {@code here}, {@code province:} or
 * {@code owner:} with a name
 */
public record RunResource(long id, RunStatus status, String period, @JsonProperty("as_of") LocalDate asOf, String title,
		boolean illustrative, String dossier, String release, @JsonProperty("created_at") OffsetDateTime createdAt,
		@JsonProperty("created_by") String createdBy, @Nullable String failure, String draft,
		@JsonProperty("another_law") boolean anotherLaw, String register) {

	static RunResource of(ResultSet row, int number) throws SQLException {
		return new RunResource(row.getLong("id"), RunStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
				row.getString("period"), row.getObject("as_of", LocalDate.class), row.getString("title"),
				row.getBoolean("illustrative"), row.getString("dossier_digest"), row.getString("release_digest"),
				row.getObject("created_at", OffsetDateTime.class), row.getString("created_by"),
				row.getString("failure"), row.getString("draft"), row.getBoolean("under"), row.getString("register"));
	}

}
