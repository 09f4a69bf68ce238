package vn.thidua.account.session;

import java.time.Instant;

/**
 * A session that is open.
 *
 * @param handle names it on pages, where its own number is nobody's business
 * @param since when it began
 * @param origin the network address it came from
 * @param browser the browser and system it came with; empty where not known
 * @param lastUsed when it was last used
 * @param current whether it is the reader's own
 */
public record OpenSession(String handle, Instant since, String origin, String browser, Instant lastUsed,
		boolean current) {

}
