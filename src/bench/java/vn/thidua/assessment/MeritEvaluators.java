package vn.thidua.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;

/**
 * What is measured of ratings and awards, by the rules of the working copy: both
 * evaluators, which must agree.
 *
 * @param rules decides by rules
 * @param plain decides without rules
 */
record MeritEvaluators(Packs rules, Packs plain) {

	/** Enough to have both compiled well before anything is measured. */
	private static final int COMPARED = 2_000;

	/**
	 * One way to decide.
	 *
	 * @param rating rates
	 * @param awards decides awards
	 */
	record Packs(AppliedPack rating, AppliedPack awards) {

		/** Rates and decides all of a dossier on all cores. */
		AssessmentSink assess(Dossier dossier, AssessmentSink sink) {
			Recipients recipients = Recipients.of(dossier);
			try (CaseRunner runner = new CaseRunner(RuleLimits.DEFAULT, recipients.count(), sink)) {
				merit(recipients).assess(runner, sink);
			}
			return sink;
		}

		/** Rates and decides all of a dossier on this thread. */
		AssessmentSink assessAlone(Dossier dossier, AssessmentSink sink) {
			Recipients recipients = Recipients.of(dossier);
			try (CaseRunner runner = new CaseRunner(new SameThread(), RuleLimits.DEFAULT, recipients.count(), sink)) {
				merit(recipients).assess(runner, sink);
			}
			return sink;
		}

		private Merit merit(Recipients recipients) {
			return new Merit(recipients, UnitFigures.of(List.of()), Optional.of(this.rating), Optional.of(this.awards));
		}

	}

	static MeritEvaluators ready() throws IOException {
		RuleRelease release = new RuleBook(Limit.class, RuleLimits.DEFAULT).release(RuleFiles.of(Path.of("rules")));
		Dossier dossier = GeneratedRegister.of(COMPARED);
		Packs rules = new Packs(pack(release, RatingAssessor.STAGE, dossier),
				pack(release, AwardAssessor.STAGE, dossier));
		PlainRating rating = new PlainRating(PlainLimits.of(rules.rating()));
		PlainAwards awards = PlainAwards.of(rules.awards());
		MeritEvaluators evaluators = new MeritEvaluators(rules,
				new Packs(rules.rating().by(rating::conclude), rules.awards().by(awards::conclude)));
		evaluators.mustAgree(dossier);
		return evaluators;
	}

	private static AppliedPack pack(RuleRelease release, String stage, Dossier dossier) {
		return AppliedPack.of(release, stage, dossier.head()).orElseThrow();
	}

	private void mustAgree(Dossier dossier) {
		CollectingSink byRules = new CollectingSink();
		this.rules.assess(dossier, byRules);
		CollectingSink byJava = new CollectingSink();
		this.plain.assess(dossier, byJava);
		for (OutputFile file : List.of(OutputFile.RATINGS, OutputFile.CHECKS, OutputFile.CANDIDATES)) {
			mustEqual(byRules.assessment().lines(file), byJava.assessment().lines(file));
		}
	}

	private static void mustEqual(List<List<String>> byRules, List<List<String>> byJava) {
		for (int i = 0; i < Math.max(byRules.size(), byJava.size()); i++) {
			List<String> rule = (i < byRules.size()) ? byRules.get(i) : List.of();
			List<String> java = (i < byJava.size()) ? byJava.get(i) : List.of();
			if (!rule.equals(java)) {
				throw new IllegalStateException("By rules:\n" + rule + "\nby plain Java:\n" + java);
			}
		}
		if (byRules.isEmpty()) {
			throw new IllegalStateException("Nothing was decided");
		}
	}

}
