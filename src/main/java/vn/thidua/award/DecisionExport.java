package vn.thidua.award;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import vn.thidua.shared.SpreadsheetCsv;

/** Writes the decisions of a run as CSV that spreadsheets open as it is. */
@Component
public class DecisionExport {

	private static final List<String> COLUMNS = List.of("award", "recipient", "number", "outcome", "decided_on",
			"document", "reason", "recorded_at", "recorded_by");

	private final Decisions decisions;

	DecisionExport(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * Writes every decision, also those that were replaced: of a candidate the highest
	 * {@code number} counts. No cell is ever a formula.
	 */
	public void csv(long run, OutputStream out) throws IOException {
		SpreadsheetCsv csv = new SpreadsheetCsv(out, COLUMNS);
		this.decisions.all(run).forEach((decision) -> csv.row(cells(decision)));
		csv.flush();
	}

	private static List<String> cells(Decision one) {
		return List.of(one.award(), one.recipient(), String.valueOf(one.number()),
				one.outcome().name().toLowerCase(Locale.ROOT), one.decidedOn().toString(), one.document(), one.reason(),
				one.recordedAt().toString(), one.recordedBy());
	}

}
