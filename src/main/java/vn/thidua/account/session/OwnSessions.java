package vn.thidua.account.session;

import java.util.List;

import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.audit.AuditLog;

/** The open sessions of one's own account. */
@Service
public class OwnSessions {

	private final OpenSessions sessions;

	private final AuditLog audit;

	OwnSessions(OpenSessions sessions, AuditLog audit) {
		this.sessions = sessions;
		this.audit = audit;
	}

	/** The actor's sessions, the last used first. */
	public List<OpenSession> list(Actor actor, String currentId) {
		return this.sessions.of(actor.name(), currentId);
	}

	/**
	 * Ends one of the actor's sessions.
	 * @throws NotFound if the actor has no such session
	 */
	public void end(Actor actor, String handle) {
		if (!this.sessions.end(actor.name(), handle)) {
			throw new NotFound("session " + handle);
		}
		this.audit.record(actor, "account.sessions-end", "account " + actor.name(), "", "one");
	}

	/** Ends all of the actor's sessions but that one. */
	public void endOthers(Actor actor, String currentId) {
		int ended = this.sessions.endOthers(actor.name(), currentId);
		this.audit.record(actor, "account.sessions-end", "account " + actor.name(), "", "others=" + ended);
	}

}
