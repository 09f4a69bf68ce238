package vn.thidua.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A run with its counts.
 *
 * @param id its number
 * @param status {@code running}, {@code finished} or {@code failed}
 * @param period the period assessed
 * @param asOf the day whose law applies
 * @param title the dossier's title
 * @param source the dossier's source
 * @param illustrative whether figures are made up for demonstration
 * @param dossierName the name under which the dossier was handed in
 * @param dossierDigest SHA-256 of the dossier
 * @param releaseDigest SHA-256 of the rules
 * @param createdAt when it was begun
 * @param createdBy who began it
 * @param failure why it failed; nothing where it did not
 * @param units how many units have targets
 * @param targets how many targets
 * @param exceeded how many are exceeded
 * @param met how many are met
 * @param notMet how many are not met
 * @param inProgress how many are in progress
 * @param noData how many have no data
 * @param communes how many communes have a sheet
 * @param communesMet how many of them meet the criteria
 */
public record RunSummary(long id, String status, String period, LocalDate asOf, String title, String source,
		boolean illustrative, String dossierName, String dossierDigest, String releaseDigest, OffsetDateTime createdAt,
		String createdBy, @Nullable String failure, long units, long targets, long exceeded, long met, long notMet,
		long inProgress, long noData, long communes, long communesMet) {
}
