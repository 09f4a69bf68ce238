package vn.thidua.dossier;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.OriginalTexts;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;

/**
 * Reads what units report, line by line and without keeping it, against units and
 * indicators that are known beforehand. The head may be absent; the tables of the plan
 * are handed over as they stand.
 */
public final class ReportReader {

	private static final List<DossierTable> PLAN = List.of(DossierTable.UNITS, DossierTable.INDICATORS,
			DossierTable.TARGETS);

	private final DossierSource source;

	private final Problems problems;

	private final ReportTaker taker;

	/**
	 * Reads from a source; every problem is collected, what is well goes to the taker.
	 */
	public ReportReader(DossierSource source, Problems problems, ReportTaker taker) {
		this.source = new OriginalTexts(source);
		this.problems = problems;
		this.taker = taker;
	}

	/**
	 * Reads every table.
	 * @param units the units that lines may name
	 * @param indicators the indicators that lines may name
	 * @return what the head tells; nothing where there is none
	 */
	public @Nullable DossierHead read(Map<String, HealthUnit> units, Map<String, Indicator> indicators) {
		DossierHead head = head();
		NumberStyle style = (head == null) ? NumberStyle.VI : head.numbers();
		TableReader tables = new TableReader(this.source, new FigureReader(style), this.problems,
				(table, row) -> this.taker.row(new TableLine(table, row, style)));
		KnownUnits known = new KnownUnits(units, true);
		PLAN.forEach((table) -> tables.read(table, List.of(), (row) -> {
			this.taker.row(new TableLine(table, row, style));
			return null;
		}));
		report(tables, new ReportTables(tables, known, indicators), style);
		new RegisterTables(tables, known).register();
		return head;
	}

	private @Nullable DossierHead head() {
		return this.source.holds(DossierSource.HEAD) ? HeadReader.read(this.source, this.problems) : null;
	}

	private void report(TableReader tables, ReportTables report, NumberStyle style) {
		tables.read(DossierTable.RESULTS, ReportTables.RESULT_KEY, (row) -> {
			Result result = report.result(row);
			if (result != null && !row.faulty()) {
				this.taker.result(new TableLine(DossierTable.RESULTS, row, style), result);
			}
			return null;
		});
		tables.read(DossierTable.SCORES, ReportTables.SCORE_KEY, (row) -> {
			ScoreLine score = report.score(row);
			if (score != null && !row.faulty()) {
				this.taker.score(new TableLine(DossierTable.SCORES, row, style), score);
			}
			return null;
		});
	}

}
