package vn.thidua.workbench.history;

import java.time.Instant;

/**
 * A release that was brought from elsewhere and never was in force here.
 *
 * @param digest SHA-256 of its files
 * @param importedAt when
 * @param importedBy by whom
 */
public record ImportedRelease(String digest, Instant importedAt, String importedBy) {
}
