package vn.thidua.workbench.effect;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.shared.SpreadsheetCsv;

/** Writes the changes of a preview as CSV that spreadsheets open as it is. */
@Component
public class EffectExport {

	private static final List<String> COLUMNS = List.of("run", "stage", "owner", "owner_name", "unit", "unit_name",
			"award", "item", "from", "to", "from_within_quota", "to_within_quota", "from_rule", "to_rule", "from_basis",
			"to_basis", "from_reason", "to_reason");

	private final EffectReport report;

	EffectExport(EffectReport report) {
		this.report = report;
	}

	/** Writes every change; no cell is ever a formula. */
	@Needs(Action.READ_DRAFT)
	public void csv(long preview, OutputStream out) throws IOException {
		SpreadsheetCsv csv = new SpreadsheetCsv(out, COLUMNS);
		this.report.each(preview, (line) -> csv.row(cells(line)));
		csv.flush();
	}

	private static List<String> cells(ChangeLine line) {
		return List.of(String.valueOf(line.run()), line.stage(), line.owner(), line.ownerName(), line.unitCode(),
				line.unitName(), line.award(), line.item(), line.fromVerdict(), line.toVerdict(), line.fromPlace(),
				line.toPlace(), line.fromRule(), line.toRule(), line.fromBasis(), line.toBasis(), line.fromReason(),
				line.toReason());
	}

}
