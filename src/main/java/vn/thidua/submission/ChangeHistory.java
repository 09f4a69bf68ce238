package vn.thidua.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Words changes as the history of a submission keeps them. */
final class ChangeHistory {

	private ChangeHistory() {
	}

	/** The entry of a change made now. */
	static SubmissionChange entry(String by, ReportChange change) {
		if (change instanceof ReportChange.OfFigure figure) {
			return SubmissionChanges.now(by, "figure", figure.after().indicator(), told(figure.before()),
					told(figure.after()), figure.after().note());
		}
		if (change instanceof ReportChange.OfScore score) {
			ReportedScore after = score.after();
			return SubmissionChanges.now(by, "score", after.criterion() + "/" + after.indicator(), told(score.before()),
					told(after), after.note());
		}
		ReportChange.OfRows rows = (ReportChange.OfRows) change;
		return SubmissionChanges.now(by, "rows", rows.table().base(), without(rows.before(), rows.after()),
				without(rows.after(), rows.before()), "");
	}

	private static String told(@Nullable ReportedFigure figure) {
		if (figure == null) {
			return "";
		}
		return (figure.said() == Said.FIGURE) ? figure.typed() : figure.said().name();
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
