package vn.thidua.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.dossier.TableLine;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problems;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.SheetLine;
import vn.thidua.submission.SheetRules;

/**
 * A line of a score sheet as a file tells it.
 *
 * @param line its cells
 * @param score what they say
 * @param rules what sheets of the period must follow
 */
record ScoreTold(TableLine line, ScoreLine score, SheetRules rules) {

	String unitCode() {
		return this.score.unitCode();
	}

	/** Whether nothing is told but which line it is. */
	boolean blank() {
		return this.score.selfScore() == null && this.score.value() == null && this.score.note().isEmpty();
	}

	/** The sets under which the line may stand already. */
	List<String> sets() {
		String set = this.score.criteriaSet();
		return (set.isEmpty() || set.equals(this.rules.set())) ? List.of(this.rules.set(), "") : List.of(set);
	}

	/** Whether it is a line of the sheet; what is not is a problem. */
	boolean fits(Problems problems) {
		if (!this.rules.bind(this.score.criteriaSet())) {
			return true;
		}
		SheetLine known = planned();
		if (known == null) {
			problems.error(this.line.place("indicator"), this.line.text("indicator"), "exchange.score.line",
					String.valueOf(this.score.criterion()), this.rules.set());
		}
		else if (!Figure.of(known.max()).sameAs(this.score.max())) {
			problems.error(this.line.place("max"), this.line.text("max"), "exchange.score.max",
					known.max().replace('.', ','));
			return false;
		}
		return known != null;
	}

	private @Nullable SheetLine planned() {
		return this.rules.bind(this.score.criteriaSet())
				? this.rules.line(this.score.criterion(), this.score.indicator()) : null;
	}

	/** The line as it would be; the appraiser's points stay. */
	ReportedScore after(@Nullable ReportedScore before) {
		ReportedScore old = (before != null) ? before : begun();
		SheetLine planned = planned();
		boolean knockout = (planned != null) ? planned.knockout()
				: this.line.has("knockout") ? this.score.knockout() : old.knockout();
		return new ReportedScore(old.criteriaSet(), old.criterion(), old.indicator(),
				plain(this.score.max(), old.max()), knockout,
				told("self_score", this.score.selfScore(), old.selfScore()), old.score(),
				told("value", this.score.value(), old.measured()),
				this.line.has("note") ? this.score.note() : old.note());
	}

	private ReportedScore begun() {
		String set = this.score.criteriaSet().isEmpty() ? this.rules.set() : this.score.criteriaSet();
		return new ReportedScore(set, this.score.criterion(), this.score.indicator(), "", false, "", "", "", "");
	}

	/** Warns of the appraiser's points where they are told otherwise than they are. */
	void warnOfAppraisal(@Nullable ReportedScore before, Problems problems) {
		String appraised = (before == null) ? "" : before.score();
		if (this.score.score() != null && !plain(this.score.score(), appraised).equals(appraised)) {
			problems.warning(this.line.place("score"), this.line.text("score"), "exchange.score.appraiser");
		}
	}

	private String told(String column, @Nullable Figure figure, String before) {
		return this.line.has(column) ? plain(figure, before) : before;
	}

	/** The figure plainly; as it was before where it is the same. */
	private static String plain(@Nullable Figure figure, String before) {
		if (figure == null) {
			return "";
		}
		return (!before.isEmpty() && Figure.of(before).sameAs(figure)) ? before : figure.plain();
	}

}
