package vn.thidua.assessment.run;

import java.io.IOException;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.audit.AuditLog;
import vn.thidua.rulebase.RuleBook;

/**
 * Computes stored runs again from their release and dossier, and holds the result beside
 * what is stored. Nothing is changed; who asked and what came of it is recorded.
 */
@Service
public class Replays {

	private final Replaying replaying;

	private final AuditLog audit;

	Replays(JdbcTemplate jdbc, RuleBook book, AuditLog audit) {
		this.replaying = new Replaying(jdbc, book);
		this.audit = audit;
	}

	/** Computes a finished run again; nothing where there is none of that number. */
	@Needs(Action.READ_RUN)
	public Optional<Replay> replay(long run) throws IOException {
		Optional<Replay> replay = this.replaying.replay(run);
		replay.ifPresent((one) -> this.audit.record(CurrentActor.now(), "run.replay", "run " + run, "",
				one.same() ? "same" : "different"));
		return replay;
	}

}
