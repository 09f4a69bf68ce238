package vn.thidua.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words changes as the history of a submission keeps them. */
@Component
class ChangeHistory {

	private final SubmissionChanges changes;

	ChangeHistory(SubmissionChanges changes) {
		this.changes = changes;
	}

	/** The entries of a change made now. */
	List<SubmissionChange> entries(String by, ReportChange change) {
		if (change instanceof ReportChange.OfFigure figure) {
			return FigureChanges.of(figure.before(), figure.after())
				.stream()
				.map((one) -> this.changes.now(by, one.kind(), figure.after().indicator(), one.before(), one.after(),
						one.note()))
				.toList();
		}
		if (change instanceof ReportChange.OfScore score) {
			ReportedScore after = score.after();
			return List.of(this.changes.now(by, "score", after.criterion() + "/" + after.indicator(),
					told(score.before()), told(after), after.note()));
		}
		ReportChange.OfRows rows = (ReportChange.OfRows) change;
		return List.of(this.changes.now(by, "row", rows.table().base(), without(rows.before(), rows.after()),
				without(rows.after(), rows.before()), ""));
	}

	private static String told(@Nullable ReportedScore score) {
		return (score == null) ? "" : score.selfScore() + "/" + score.max();
	}

	/** The rows that the other list lacks. */
	private static String without(List<Map<String, String>> rows, List<Map<String, String>> other) {
		List<Map<String, String>> rest = new ArrayList<>(rows);
		other.forEach(rest::remove);
		return rest.stream().map((row) -> String.join(",", row.values())).collect(Collectors.joining("\n"));
	}

}
