package vn.thidua.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.Condition;
import vn.thidua.assessment.fact.CriterionScore;
import vn.thidua.assessment.fact.LineVerdict;
import vn.thidua.assessment.fact.ScoredLine;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RuleText;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.unit.Region;

/**
 * Assesses one commune's sheet.
 *
 * @param release the rules
 * @param asOf the day whose law applies
 */
record SheetAssessor(RuleRelease release, LocalDate asOf) {

	SheetAssessment assess(SheetCase sheet) {
		SheetTotals totals = SheetTotals.of(sheet);
		return explain(sheet, totals, decide(sheet, totals));
	}

	/** Everything that the rules conclude of the sheet. */
	List<Object> decide(SheetCase sheet, SheetTotals totals) {
		List<Object> facts = new ArrayList<>(totals.criteria());
		facts.add(totals.sheet());
		facts.addAll(AppliedPack.limits(sheet.applied()));
		sheet.measured().forEach((line) -> facts.add(fact(line, sheet.commune().region())));
		return this.release.conclude(sheet.applied(), facts);
	}

	/** The lines that say why the sheet has its verdict. */
	SheetAssessment explain(SheetCase sheet, SheetTotals totals, List<Object> concluded) {
		List<ScoreLine> measured = sheet.measured();
		List<Condition> conditions = all(concluded, Condition.class);
		List<CriterionRow> criteria = totals.criteria()
			.stream()
			.map((score) -> criterion(sheet, score, conditions))
			.toList();
		CommuneVerdict verdict = only(sheet, all(concluded, CommuneVerdict.class));
		List<LineRow> lines = lines(sheet, measured, all(concluded, LineVerdict.class));
		CommuneRow commune = new CommuneReason(sheet, totals, criteria, conditions).row(verdict, this.asOf);
		return new SheetAssessment(commune, criteria, lines,
				new LineDoubts(sheet, measured, lines).find(AppliedPack.limits(sheet.applied())));
	}

	private static ScoredLine fact(ScoreLine line, @Nullable Region region) {
		return new ScoredLine(line.criterion(), line.indicator(), Objects.requireNonNull(line.value()),
				(region == null) ? "" : region.name());
	}

	private static CriterionRow criterion(SheetCase sheet, CriterionScore score, List<Condition> conditions) {
		boolean scored = SheetTotals.scored(sheet.of(score.criterion()));
		boolean known = !score.max().zero();
		List<String> statuses = conditions.stream()
			.filter((condition) -> condition.criterion() == score.criterion())
			.map(Condition::status)
			.toList();
		String status = statuses.contains("fail") ? "not_met"
				: (statuses.isEmpty() || statuses.contains("unknown")) ? "no_data" : "met";
		return new CriterionRow(sheet.commune().code(), sheet.set().code(), score.criterion(),
				scored ? score.points() : null, known ? score.max() : null,
				(scored && known) ? score.points()
					.inHundredths()
					.dividedFor(score.max(), Condition.percentAsked(conditions, score.criterion())) : null,
				status);
	}

	private static List<LineRow> lines(SheetCase sheet, List<ScoreLine> measured, List<LineVerdict> verdicts) {
		Map<String, ScoreLine> byNumber = measured.stream()
			.collect(Collectors.toMap((line) -> line.criterion() + "." + line.indicator(), (line) -> line));
		return verdicts.stream()
			.map((verdict) -> line(sheet, byNumber, verdict))
			.sorted(Comparator.comparingInt((LineRow row) -> row.line().criterion())
				.thenComparing((row) -> row.line().indicator()))
			.toList();
	}

	private static LineRow line(SheetCase sheet, Map<String, ScoreLine> byNumber, LineVerdict verdict) {
		ScoredLine fact = verdict.line();
		RuleText rule = sheet.set()
			.rule(verdict.rule())
			.orElseThrow(() -> new RulesStopped(sheet.set().id() + ": không có luật " + verdict.rule()));
		return new LineRow(Objects.requireNonNull(byNumber.get(fact.criterion() + "." + fact.indicator())),
				sheet.set().code(), verdict, rule.basis(), rule.verified() && verdict.limit().verified());
	}

	private static CommuneVerdict only(SheetCase sheet, List<CommuneVerdict> verdicts) {
		if (verdicts.size() != 1) {
			throw new RulesStopped(sheet.set().id() + ": xã " + sheet.commune().code() + " có " + verdicts.size()
					+ " kết luận, phải có đúng một");
		}
		return verdicts.get(0);
	}

	private static <T> List<T> all(List<Object> concluded, Class<T> kind) {
		return concluded.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
