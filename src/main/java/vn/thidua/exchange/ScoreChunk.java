package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.dossier.TableLine;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportChange;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.SheetRules;

/**
 * Compares lines of score sheets with those that are reported, so many whole sheets at
 * once. A sheet on which nothing is told yet stays unbegun.
 */
final class ScoreChunk {

	private static final int MOST = 20_000;

	private final CheckContext context;

	private final HeldReports held;

	private final SheetRules rules;

	private final ChangeSink sink;

	private final List<ScoreTold> lines = new ArrayList<>();

	private final Set<String> compared = new HashSet<>();

	private String last = "";

	ScoreChunk(CheckContext context, HeldReports held, ChangeSink sink) {
		this.context = context;
		this.held = held;
		this.rules = held.sheetRules(context.period().code());
		this.sink = sink;
	}

	void add(TableLine line, ScoreLine score) {
		ScoreTold told = new ScoreTold(line, score, this.rules);
		if (this.lines.size() >= MOST && !told.unitCode().equals(this.last)) {
			flush();
		}
		this.last = told.unitCode();
		if (this.compared.contains(told.unitCode())) {
			this.context.problems().error(line.place("unit"), told.unitCode(), "exchange.score.scattered");
		}
		else if (told.fits(this.context.problems())) {
			this.lines.add(told);
		}
	}

	/** Compares the lines that still wait. */
	void flush() {
		Set<String> units = this.lines.stream().map(ScoreTold::unitCode).collect(Collectors.toSet());
		Map<List<Object>, ReportedScore> now = new HashMap<>();
		Set<String> begun = new HashSet<>();
		this.held.scores(this.context.actor(), this.context.period().code(), units).forEach((unit, sheet) -> {
			sheet.forEach((one) -> now.put(List.of(unit, one.criteriaSet(), one.criterion(), one.indicator()), one));
			begun.add(unit);
		});
		this.lines.stream().filter((one) -> !one.blank()).forEach((one) -> begun.add(one.unitCode()));
		for (ScoreTold one : this.lines) {
			compare(one, before(one, now), begun.contains(one.unitCode()));
		}
		this.compared.addAll(units);
		this.lines.clear();
	}

	private @Nullable ReportedScore before(ScoreTold one, Map<List<Object>, ReportedScore> now) {
		ScoreLine score = one.score();
		for (String set : one.sets()) {
			ReportedScore found = now.get(List.of(score.unitCode(), set, score.criterion(), score.indicator()));
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private void compare(ScoreTold one, @Nullable ReportedScore before, boolean begun) {
		one.warnOfAppraisal(before, this.context.problems());
		ReportedScore after = one.after(before);
		if (!begun || after.equals(before)) {
			this.sink.same();
		}
		else {
			this.sink.add(new ReportChange.OfScore(one.unitCode(), before, after), one.line().place("max"));
		}
	}

}
