package vn.thidua.exchange;

import java.time.OffsetDateTime;

/**
 * An import that was carried out.
 *
 * @param digest SHA-256 of what was handed in
 * @param period the period it was for
 * @param doneAt when
 * @param doneBy by whom
 * @param name the name under which it was handed in
 * @param changes how many changes it made
 * @param units of how many units
 */
public record ImportDone(String digest, String period, OffsetDateTime doneAt, String doneBy, String name, int changes,
		int units) {
}
