package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.RulePack;
import vn.thidua.unit.HealthUnit;

/**
 * A commune's score sheet under one criteria set.
 *
 * @param commune the commune
 * @param applied the criteria set as it is applied
 * @param lines the scored lines, in the order of the sheet
 */
record SheetCase(HealthUnit commune, PackOnDay applied, List<ScoreLine> lines) {

	/** The criteria set. */
	RulePack set() {
		return this.applied.pack();
	}

	/** The lines of one criterion. */
	List<ScoreLine> of(int criterion) {
		List<ScoreLine> own = new ArrayList<>();
		for (ScoreLine line : this.lines) {
			if (line.criterion() == criterion) {
				own.add(line);
			}
		}
		return own;
	}

	/** The lines that tell the measured figure behind their score. */
	List<ScoreLine> measured() {
		return this.lines.stream().filter((line) -> line.value() != null).toList();
	}

}
