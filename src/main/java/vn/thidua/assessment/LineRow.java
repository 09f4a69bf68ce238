package vn.thidua.assessment;

import java.util.List;

import vn.thidua.assessment.fact.LineVerdict;
import vn.thidua.dossier.ScoreLine;

/**
 * A line of {@code lines.csv}: a measured figure against the threshold of the law.
 *
 * @param line the sheet's line
 * @param set the criteria set's code
 * @param verdict whether the threshold is kept
 * @param basis the document the threshold rests on
 * @param verified whether its text is confirmed
 */
record LineRow(ScoreLine line, String set, LineVerdict verdict, String basis, boolean verified) {

	List<String> cells() {
		return List.of(this.line.unitCode(), this.set, String.valueOf(this.line.criterion()), this.line.indicator(),
				Cells.plain(this.line.score()), this.line.max().plain(), Cells.plain(this.line.value()),
				this.verdict.required(), this.verdict.status(), this.verdict.rule(), this.basis,
				this.verified ? "yes" : "no");
	}

}
