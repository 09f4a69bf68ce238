package vn.thidua.work.web;

import java.util.List;

import vn.thidua.award.Decision;
import vn.thidua.report.CandidateLine;

/**
 * A candidate on the page of the council.
 *
 * @param candidate what the assessment says
 * @param history the decisions, the oldest first
 * @param outcome what was chosen
 * @param reason what was typed
 * @param mistake the code of what is wrong with it; empty for nothing
 */
record CouncilRow(CandidateLine candidate, List<Decision> history, String outcome, String reason, String mistake) {

	/** The number of the decision that counts; 0 for none. */
	public int seen() {
		return this.history.size();
	}

	/** The decisions that were replaced. */
	public List<Decision> replaced() {
		return this.history.isEmpty() ? List.of() : this.history.subList(0, this.history.size() - 1);
	}

}
