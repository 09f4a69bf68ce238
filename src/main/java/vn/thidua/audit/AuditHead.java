package vn.thidua.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last row of the audit trail at some time. Noted down outside the database it shows
 * later whether somebody wrote the whole chain anew.
 *
 * @param seq the row's number; 0 before the first
 * @param hash its hash; empty before the first
 */
public record AuditHead(long seq, String hash) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

	/** Reads {@code 120:3fa1…}; nothing where it is not written so. */
	public static Optional<AuditHead> of(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		return matcher.matches()
				? Optional
					.of(new AuditHead(Long.parseLong(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT)))
				: Optional.empty();
	}

	/** Number and hash, as {@link #of} reads them. */
	public String text() {
		return this.seq + ":" + this.hash;
	}

}
