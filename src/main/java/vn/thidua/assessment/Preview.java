package vn.thidua.assessment;

import java.util.List;

import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * What an assessment would be about, found without deciding anything.
 *
 * @param units how many units have targets
 * @param targets how many targets
 * @param results how many results
 * @param sheets how many score sheets
 * @param problems errors and warnings that only the rules can tell
 */
public record Preview(long units, int targets, int results, int sheets, List<Problem> problems) {

	/** Looks at a dossier under a release. */
	public static Preview of(Dossier dossier, RuleRelease release) {
		Problems problems = new Problems();
		int sheets = new Sheets(release.law(dossier.head().asOf(), dossier.head().province()), problems).of(dossier)
			.size();
		long units = dossier.targets().stream().map((target) -> target.unitCode()).distinct().count();
		return new Preview(units, dossier.targets().size(), dossier.results().size(), sheets, problems.all());
	}

}
