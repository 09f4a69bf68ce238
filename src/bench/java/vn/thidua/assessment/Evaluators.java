package vn.thidua.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.Law;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;

/**
 * What is measured, by the rules of the working copy: both evaluators, which must agree.
 *
 * @param units decides units by rules
 * @param sheets decides sheets by rules
 * @param plain decides both without rules
 * @param generated makes sheets
 */
record Evaluators(UnitAssessor units, SheetAssessor sheets, PlainEvaluator plain, GeneratedSheets generated) {

	/** Enough to have both compiled well before anything is measured. */
	private static final int COMPARED = 10_000;

	static Evaluators ready() throws IOException {
		RuleRelease release = new RuleBook(Limit.class, RuleLimits.DEFAULT).release(RuleFiles.of(Path.of("rules")));
		LocalDate asOf = GeneratedUnits.PERIOD.lastDay();
		Law law = release.law(asOf, "");
		PackOnDay achievement = law.chosen("achievement", "standard").orElseThrow();
		PackOnDay set = law.chosen("commune-health", "1300-2023").orElseThrow();
		UnitAssessor units = new UnitAssessor(release, achievement, GeneratedUnits.PERIOD);
		SheetAssessor sheets = new SheetAssessor(release, asOf);
		Evaluators evaluators = new Evaluators(units, sheets, new PlainEvaluator(units, sheets),
				new GeneratedSheets(set));
		evaluators.mustAgree();
		return evaluators;
	}

	private void mustAgree() {
		for (int i = 0; i < COMPARED; i++) {
			UnitCase unit = GeneratedUnits.unit(i);
			mustEqual(this.units.assess(unit), this.plain.assess(unit));
			SheetCase sheet = this.generated.sheet(i);
			mustEqual(this.sheets.assess(sheet), this.plain.assess(sheet));
		}
	}

	private static void mustEqual(Object byRules, Object byJava) {
		if (!byRules.equals(byJava)) {
			throw new IllegalStateException("By rules:\n" + byRules + "\nby plain Java:\n" + byJava);
		}
	}

}
