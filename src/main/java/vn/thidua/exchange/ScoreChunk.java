package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.dossier.TableLine;
import vn.thidua.shared.Figure;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportChange;
import vn.thidua.submission.ReportedScore;

/** Compares lines of score sheets with those that are reported, so many at once. */
final class ScoreChunk {

	private static final int MOST = 20_000;

	private final CheckContext context;

	private final HeldReports held;

	private final ChangeSink sink;

	private final List<Scored> lines = new ArrayList<>();

	ScoreChunk(CheckContext context, HeldReports held, ChangeSink sink) {
		this.context = context;
		this.held = held;
		this.sink = sink;
	}

	void add(TableLine line, ScoreLine score) {
		this.lines.add(new Scored(line, score));
		if (this.lines.size() == MOST) {
			flush();
		}
	}

	/** Compares the lines that still wait. */
	void flush() {
		Set<String> units = this.lines.stream().map((one) -> one.score().unitCode()).collect(Collectors.toSet());
		Map<List<Object>, ReportedScore> now = new HashMap<>();
		this.held.scores(this.context.actor(), this.context.period().code(), units)
			.forEach((unit, sheet) -> sheet
				.forEach((one) -> now.put(List.of(unit, one.criteriaSet(), one.criterion(), one.indicator()), one)));
		for (Scored one : this.lines) {
			ScoreLine score = one.score();
			compare(one, now.get(List.of(score.unitCode(), score.criteriaSet(), score.criterion(), score.indicator())));
		}
		this.lines.clear();
	}

	private void compare(Scored one, @Nullable ReportedScore before) {
		warnOfAppraisal(one, before);
		ReportedScore after = one.after(before);
		if (after.equals(before)) {
			this.sink.same();
		}
		else {
			this.sink.add(new ReportChange.OfScore(one.score().unitCode(), before, after), one.line().place("max"));
		}
	}

	private void warnOfAppraisal(Scored one, @Nullable ReportedScore before) {
		String appraised = (before == null) ? "" : before.score();
		if (one.score().score() != null && !Scored.plain(one.score().score(), appraised).equals(appraised)) {
			this.context.problems()
				.warning(one.line().place("score"), one.line().text("score"), "exchange.score.appraiser");
		}
	}

	/**
	 * A line of a sheet as it was read.
	 *
	 * @param line its cells
	 * @param score what they say
	 */
	private record Scored(TableLine line, ScoreLine score) {

		ReportedScore after(@Nullable ReportedScore before) {
			ReportedScore old = (before != null) ? before : new ReportedScore(this.score.criteriaSet(),
					this.score.criterion(), this.score.indicator(), "", false, "", "", "", "");
			return new ReportedScore(old.criteriaSet(), old.criterion(), old.indicator(),
					plain(this.score.max(), old.max()), told("knockout") ? this.score.knockout() : old.knockout(),
					told("self_score") ? plain(this.score.selfScore(), old.selfScore()) : old.selfScore(), old.score(),
					told("value") ? plain(this.score.value(), old.measured()) : old.measured(),
					told("note") ? this.score.note() : old.note());
		}

		private boolean told(String column) {
			return this.line.has(column);
		}

		/** The figure plainly; as it was before where it is the same. */
		static String plain(@Nullable Figure figure, String before) {
			if (figure == null) {
				return "";
			}
			return (!before.isEmpty() && Figure.of(before).sameAs(figure)) ? before : figure.plain();
		}

	}

}
