package vn.thidua.work;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.thidua.assessment.OutputFile;
import vn.thidua.plan.Indicator;
import vn.thidua.report.AwardCase;
import vn.thidua.report.CandidateLine;
import vn.thidua.report.CheckLine;
import vn.thidua.report.OutcomeLine;
import vn.thidua.report.RatingLine;
import vn.thidua.report.Recognition;
import vn.thidua.rulebase.RuleText;
import vn.thidua.unit.HealthUnit;

/**
 * Gives the lines about one unit the names they are shown by. Ranks and quotas compare it
 * with others, which are not assessed beside it, so they are left out.
 *
 * @param unit the unit
 * @param indicators every indicator by its code
 * @param names what the law calls its clauses and awards
 * @param result the lines
 */
record VerdictLines(HealthUnit unit, Map<String, Indicator> indicators, RuleNames names,
		ReportedAssessment.Result result) {

	private static final String PLACE = "; (?:xếp thứ|đồng hạng) .*$";

	List<OutcomeLine> outcomes() {
		List<String> order = List.copyOf(this.indicators.keySet());
		return of(OutputFile.OUTCOMES, "unit").stream()
			.map(this::outcome)
			.sorted(Comparator.comparingInt((line) -> order.indexOf(line.indicator())))
			.toList();
	}

	private OutcomeLine outcome(Map<String, String> line) {
		String code = cell(line, "indicator");
		String clause = cell(line, "rule");
		Indicator indicator = this.indicators.get(code);
		RuleText rule = this.names.rule(RuleNames.TARGETS, clause).orElse(null);
		return new OutcomeLine(this.unit.code(), this.unit.name(), code, (indicator == null) ? code : indicator.name(),
				(indicator == null) ? "" : indicator.measure(), cell(line, "authority"), cell(line, "target"),
				cell(line, "direction"), cell(line, "actual"), cell(line, "status"), cell(line, "completion_pct"),
				cell(line, "over"), cell(line, "over_unit"), cell(line, "change"), cell(line, "pace_pct"),
				cell(line, "basis"), clause, (rule == null) ? "" : rule.title(), (rule == null) ? "" : rule.basis(),
				rule != null && rule.verified(), this.names.pack(RuleNames.TARGETS, clause), cell(line, "reason"), null,
				"", cell(line, "trend"));
	}

	List<SheetVerdict> sheets() {
		List<Map<String, String>> criteria = of(OutputFile.CRITERIA, "unit");
		return of(OutputFile.COMMUNES, "unit").stream().map((line) -> SheetVerdict.of(line, criteria)).toList();
	}

	Recognition recognition() {
		List<CheckLine> checks = of(OutputFile.CHECKS, "recipient").stream().map(this::check).toList();
		return new Recognition(of(OutputFile.RATINGS, "recipient").stream().map(this::rating).toList(),
				of(OutputFile.CANDIDATES, "recipient").stream()
					.map(this::candidate)
					.sorted(Comparator.comparingInt((candidate) -> this.names.place(candidate.award())))
					.map((candidate) -> new AwardCase(candidate,
							checks.stream().filter((check) -> check.award().equals(candidate.award())).toList()))
					.toList());
	}

	private RatingLine rating(Map<String, String> line) {
		String clause = cell(line, "rule");
		return new RatingLine(cell(line, "year"), cell(line, "rating"), cell(line, "source"), "", "",
				cell(line, "reason").replaceFirst(PLACE, ""), clause,
				this.names.rule(RuleNames.RATING, clause).map(RuleText::title).orElse(""),
				this.names.pack(RuleNames.RATING, clause), cell(line, "basis"), !cell(line, "verified").equals("no"),
				cell(line, "field"));
	}

	private CandidateLine candidate(Map<String, String> line) {
		String award = cell(line, "award");
		return new CandidateLine(this.unit.code(), this.unit.name(), false, this.unit.code(), this.unit.name(), award,
				this.names.award(award).vietnamese(), this.names.award(award).english(), cell(line, "status"),
				cell(line, "regime"), "", "", "", cell(line, "basis"), cell(line, "reason").replaceFirst(PLACE, ""),
				!cell(line, "verified").equals("no"), cell(line, "presumed"), false);
	}

	private CheckLine check(Map<String, String> line) {
		String clause = cell(line, "clause");
		return new CheckLine(this.unit.code(), cell(line, "award"), clause,
				this.names.rule(RuleNames.AWARD, clause).map(RuleText::title).orElse(""),
				this.names.pack(RuleNames.AWARD, clause), cell(line, "status"), cell(line, "measured"),
				cell(line, "required"), cell(line, "distance"), cell(line, "basis"),
				!cell(line, "verified").equals("no"), cell(line, "reason"));
	}

	private List<Map<String, String>> of(OutputFile file, String column) {
		return this.result.lines(file).stream().filter((line) -> this.unit.code().equals(line.get(column))).toList();
	}

	private static String cell(Map<String, String> line, String column) {
		return line.getOrDefault(column, "");
	}

}
