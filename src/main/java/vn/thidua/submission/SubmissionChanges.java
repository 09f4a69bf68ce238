package vn.thidua.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Records every change of submissions; nothing that is recorded is changed. */
@Component
class SubmissionChanges {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	SubmissionChanges(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/** Every change of a submission, the first one first. */
	List<SubmissionChange> of(long submission) {
		return this.jdbc.sql("""
				select changed_at, changed_by, kind, item, before_value as before, after_value as after, note
				from submission_change where submission_id = :id order by id
				""").param("id", submission).query(Rows.of(SubmissionChange.class)).list();
	}

	void add(long submission, List<SubmissionChange> changes) {
		this.batches.batchUpdate("""
				insert into submission_change
					(submission_id, changed_at, changed_by, kind, item, before_value, after_value, note)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""",
				changes.stream()
					.map((one) -> new Object[] { submission, one.changedAt(), one.changedBy(), one.kind(), one.item(),
							one.before(), one.after(), one.note() })
					.toList());
	}

	/** A change made now. */
	SubmissionChange now(String by, String kind, String item, String before, String after, String note) {
		return new SubmissionChange(OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), by, kind, item,
				before, after, note);
	}

}
