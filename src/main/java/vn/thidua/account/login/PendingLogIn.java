package vn.thidua.account.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;

/**
 * A log-in that lacks the second factor. Until it is there, nobody is logged in.
 *
 * @param authentication who is logged in then
 * @param since when the first factor was shown
 */
public record PendingLogIn(Authentication authentication, Instant since) implements Serializable {

	private static final String KEY = PendingLogIn.class.getName();

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** The log-in that the request's session waits to complete, for five minutes. */
	public static Optional<PendingLogIn> of(HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(KEY) instanceof PendingLogIn pending
				&& !now.isAfter(pending.since().plus(PATIENCE))) ? Optional.of(pending) : Optional.empty();
	}

	void keep(HttpSession session) {
		session.setAttribute(KEY, this);
	}

	static void forget(HttpSession session) {
		session.removeAttribute(KEY);
	}

}
