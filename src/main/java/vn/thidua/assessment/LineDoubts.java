package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problem;

/**
 * Finds lines whose points contradict their threshold, and lines whose threshold cannot
 * be chosen.
 */
record LineDoubts(SheetCase sheet, List<ScoreLine> measured, List<LineRow> lines) {

	List<Problem> find(List<Limit> limits) {
		List<Problem> doubts = new ArrayList<>();
		for (LineRow row : this.lines) {
			Figure score = row.line().score();
			boolean met = row.verdict().status().equals("met");
			if (score != null && met == score.zero()) {
				doubts.add(Problem.warning(row.line().maxPlace(), score.plain(),
						met ? "line.points.none" : "line.points.given", row.line().indicator(),
						Objects.requireNonNull(row.line().value()).plain(), row.verdict().required()));
			}
		}
		if (this.sheet.commune().region() == null) {
			this.measured.stream()
				.filter((line) -> limits.stream()
					.anyMatch((limit) -> !limit.scope().isEmpty() && limit.name().startsWith(line.indicator() + ".")))
				.forEach((line) -> doubts.add(Problem.warning(line.maxPlace(), line.indicator(), "line.region")));
		}
		return doubts;
	}

}
