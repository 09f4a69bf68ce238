package vn.thidua.account.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import vn.thidua.access.SignedIn;

/**
 * The sessions open in this process, by account. An ended one is refused at its next
 * request.
 */
@Component
public class OpenSessions {

	private final SessionRegistry registry;

	private final Clock clock;

	private final Map<String, Begin> begins = new ConcurrentHashMap<>();

	OpenSessions(SessionRegistry registry, Clock clock) {
		this.registry = registry;
		this.clock = clock;
	}

	/** Notes that the request's session begins with a log-in. */
	public void begun(HttpServletRequest request) {
		this.begins.put(request.getSession().getId(), new Begin(UUID.randomUUID().toString(), this.clock.instant(),
				request.getRemoteAddr(), BrowserName.of(request.getHeader("User-Agent"))));
	}

	/** Forgets a session whose log-in is not complete. */
	public void forget(String id) {
		this.registry.removeSessionInformation(id);
	}

	/** Whether a session has been ended from elsewhere. */
	public boolean ended(String id) {
		SessionInformation known = this.registry.getSessionInformation(id);
		return known != null && known.isExpired();
	}

	/** The account's sessions, the last used first. */
	public List<OpenSession> of(String account, String currentId) {
		return sessions(account).filter((one) -> this.begins.containsKey(one.getSessionId()))
			.map((one) -> this.begins.get(one.getSessionId()).open(one, currentId))
			.sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
			.toList();
	}

	/**
	 * Ends one of the account's sessions; {@code false} if it has none of that handle.
	 */
	public boolean end(String account, String handle) {
		List<SessionInformation> found = sessions(account).filter((one) -> {
			Begin begin = this.begins.get(one.getSessionId());
			return begin != null && begin.handle().equals(handle);
		}).toList();
		found.forEach(SessionInformation::expireNow);
		return !found.isEmpty();
	}

	/** Ends all of the account's sessions but that one; answers how many. */
	public int endOthers(String account, String currentId) {
		List<SessionInformation> others = sessions(account).filter((one) -> !one.getSessionId().equals(currentId))
			.toList();
		others.forEach(SessionInformation::expireNow);
		return others.size();
	}

	/** Ends all of the account's sessions. */
	public void endAll(String account) {
		endOthers(account, "");
	}

	private Stream<SessionInformation> sessions(String account) {
		return this.registry.getAllPrincipals()
			.stream()
			.filter((principal) -> principal instanceof SignedIn one && one.name().equals(account))
			.flatMap((principal) -> this.registry.getAllSessions(principal, false).stream());
	}

	@EventListener
	void destroyed(SessionDestroyedEvent event) {
		this.begins.remove(event.getId());
	}

	private record Begin(String handle, Instant since, String origin, String browser) {

		OpenSession open(SessionInformation session, String currentId) {
			return new OpenSession(this.handle, this.since, this.origin, this.browser,
					session.getLastRequest().toInstant(), session.getSessionId().equals(currentId));
		}

	}

}
