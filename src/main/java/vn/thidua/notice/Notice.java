package vn.thidua.notice;

import java.time.Instant;
import java.util.List;

/**
 * Something that an account was told.
 *
 * @param id its number
 * @param code which text: {@code notice.text.code}
 * @param period the code of the period that it is about
 * @param details what the text mentions besides the period
 * @param path where it leads
 * @param createdAt when it was given
 * @param read whether the account has read it
 */
public record Notice(long id, String code, String period, List<String> details, String path, Instant createdAt,
		boolean read) {
}
