package vn.thidua.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;

/**
 * Records failures that anybody can cause as often as they like: the first at once, those
 * like it that follow as one row a minute with their number.
 */
@Component
public class FailureLog {

	static final Duration SPAN = Duration.ofMinutes(1);

	/** Kinds of failure in a minute beyond which the others are counted together. */
	static final int MOST_KINDS = 100;

	private static final int LOOK_MILLIS = 5_000;

	private final AuditLog log;

	private final Clock clock;

	private final Map<Failure, Tally> tallies = new LinkedHashMap<>();

	/** Failures are recorded in that trail. */
	public FailureLog(AuditLog log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Records a failure.
	 * @param actor who failed, as far as it is known
	 * @param action a code such as {@code account.login-failed}
	 * @param subject with what
	 * @param why a word
	 */
	public void record(Actor actor, String action, String subject, String why) {
		due(false).forEach(this::write);
		counted(new Failure(actor, action, subject, why)).ifPresent(this::write);
	}

	private synchronized Optional<Row> counted(Failure failure) {
		Failure kind = (this.tallies.containsKey(failure) || this.tallies.size() < MOST_KINDS) ? failure
				: failure.ofAnybody();
		Tally tally = this.tallies.get(kind);
		Instant now = this.clock.instant();
		this.tallies.put(kind, (tally == null) ? new Tally(now, 0) : tally.more());
		return (tally == null) ? Optional.of(new Row(kind, kind.why())) : Optional.empty();
	}

	@Scheduled(fixedDelay = LOOK_MILLIS)
	void look() {
		due(false).forEach(this::write);
	}

	@PreDestroy
	void end() {
		due(true).forEach(this::write);
	}

	private synchronized List<Row> due(boolean all) {
		List<Row> rows = new ArrayList<>();
		Instant now = this.clock.instant();
		Iterator<Map.Entry<Failure, Tally>> each = this.tallies.entrySet().iterator();
		while (each.hasNext()) {
			Map.Entry<Failure, Tally> one = each.next();
			Tally tally = one.getValue();
			if (!all && now.isBefore(tally.since().plus(SPAN))) {
				continue;
			}
			if (tally.count() == 0) {
				each.remove();
			}
			else {
				rows.add(new Row(one.getKey(), one.getKey().why() + ", repeated=" + tally.count() + ", since="
						+ tally.since().truncatedTo(ChronoUnit.SECONDS)));
				one.setValue(new Tally(now, 0));
			}
		}
		return rows;
	}

	private void write(Row row) {
		this.log.record(row.failure().actor(), row.failure().action(), row.failure().subject(), "", row.said());
	}

	private record Failure(Actor actor, String action, String subject, String why) {

		Failure ofAnybody() {
			return new Failure(Actor.stranger(""), this.action, "", "many");
		}

	}

	private record Tally(Instant since, int count) {

		Tally more() {
			return new Tally(this.since, this.count + 1);
		}

	}

	private record Row(Failure failure, String said) {
	}

}
