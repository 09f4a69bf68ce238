package vn.thidua.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.shared.SpreadsheetCsv;

/** Writes the audit trail as CSV that spreadsheets open as it is. */
@Component
public class AuditExport {

	private static final List<String> COLUMNS = List.of("seq", "happened_at", "actor", "role", "origin", "action",
			"subject", "before", "after", "previous_hash", "hash");

	private final AuditTrail trail;

	AuditExport(AuditTrail trail) {
		this.trail = trail;
	}

	/** Writes the wanted rows, the oldest first; no cell is ever a formula. */
	public void csv(Actor actor, AuditFilter filter, OutputStream out) throws IOException {
		SpreadsheetCsv csv = new SpreadsheetCsv(out, COLUMNS);
		this.trail.each(actor, filter, (entry) -> csv.row(cells(entry)));
		csv.flush();
	}

	private static List<String> cells(AuditEntry entry) {
		return List.of(String.valueOf(entry.seq()), entry.happenedAt().toString(), entry.actor(), entry.role(),
				entry.origin(), entry.action(), entry.subject(), entry.before(), entry.after(), entry.previous(),
				entry.hash());
	}

}
