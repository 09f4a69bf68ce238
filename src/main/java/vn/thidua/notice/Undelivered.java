package vn.thidua.notice;

import java.time.OffsetDateTime;

/**
 * A letter that could not be sent.
 *
 * @param id its number
 * @param unitCode the unit
 * @param unit the unit's name
 * @param account the account that it was for
 * @param address to which address
 * @param failure what the last attempt met
 * @param endedAt when it was given up
 */
public record Undelivered(long id, String unitCode, String unit, String account, String address, String failure,
		OffsetDateTime endedAt) {
}
