package vn.thidua.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionReader;

/** Writes how far submissions have come. */
@Component
class SubmissionStates {

	private static final List<String> COLUMNS = List.of("unit", "period", "state", "late", "submitted_at",
			"submitted_by", "decided_at", "decided_by", "reason");

	private final SubmissionReader reader;

	SubmissionStates(SubmissionReader reader) {
		this.reader = reader;
	}

	String csv(Actor actor, String period, List<String> units) {
		Set<String> wanted = new HashSet<>(units);
		List<List<String>> lines = new ArrayList<>();
		lines.add(COLUMNS);
		this.reader.all(actor, period)
			.stream()
			.filter((one) -> wanted.contains(one.unitCode()))
			.map(SubmissionStates::line)
			.forEach(lines::add);
		return NeutralCsv.of(lines);
	}

	private static List<String> line(Submission one) {
		return List.of(one.unitCode(), one.period(), one.state().name().toLowerCase(Locale.ROOT),
				one.late() ? "yes" : "no", time(one.submittedAt()), one.submittedBy(), time(one.decidedAt()),
				one.decidedBy(), one.reason());
	}

	private static String time(@Nullable Instant time) {
		return (time == null) ? "" : time.toString();
	}

}
