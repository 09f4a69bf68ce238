package vn.thidua.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.assessment.fact.Condition;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problems;

/** What the rules concluded of the conditions that no output file lists. */
public final class SheetConditions {

	private static final List<String> WORST_FIRST = List.of("fail", "unknown", "pass");

	private SheetConditions() {
	}

	/** The worst status that each clause concluded anywhere on the dossier's sheets. */
	public static Map<String, String> of(Dossier dossier, RuleRelease release) {
		SheetAssessor assessor = new SheetAssessor(release, dossier.head().asOf());
		Map<String, String> worst = new TreeMap<>();
		for (SheetCase sheet : new Sheets(release, dossier.head().asOf(), new Problems()).of(dossier)) {
			for (Object concluded : assessor.decide(sheet, SheetTotals.of(sheet))) {
				if (concluded instanceof Condition condition) {
					worst.merge(condition.clause(), condition.status(), SheetConditions::worse);
				}
			}
		}
		return worst;
	}

	private static String worse(String one, String other) {
		return (WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other)) ? one : other;
	}

}
