package vn.thidua.work;

import java.util.Comparator;
import java.util.List;

import vn.thidua.assessment.fact.Level;
import vn.thidua.rulebase.RuleText;

/**
 * A level of rating above the present one, with what it still asks.
 *
 * @param level the level's code
 * @param clause the clause that asks it; empty where the law does not tell
 * @param title what the clause says
 * @param pack the clause's rule pack; empty where the law does not know it
 * @param basis the document it rests on
 * @param verified whether that document is confirmed
 * @param status {@code fail}, or {@code unknown} where data is missing
 * @param measured what was found
 * @param required what is asked
 * @param distance what is missing, in Vietnamese words
 */
public record NextLevel(String level, String clause, String title, String pack, String basis, boolean verified,
		String status, String measured, String required, String distance) {

	private static final List<String> LEVELS = List.of("HTNV", "HTTNV", "HTXSNV");

	/**
	 * The levels above a rating, the next one first.
	 * @param found what the clauses found
	 * @param rating the present rating; any other text where there is none
	 */
	static List<NextLevel> above(String rating, List<Level> found, RuleNames names) {
		int present = LEVELS.indexOf(rating);
		return found.stream()
			.filter((level) -> LEVELS.indexOf(level.level()) > present && !level.finding().holds())
			.sorted(Comparator.comparingInt((Level level) -> LEVELS.indexOf(level.level()))
				.thenComparing(Level::clause))
			.map((level) -> of(level, names))
			.toList();
	}

	private static NextLevel of(Level level, RuleNames names) {
		RuleText rule = names.rule(RuleNames.RATING, level.clause()).orElse(null);
		String pack = names.pack(RuleNames.RATING, level.clause());
		return new NextLevel(level.level(), (rule == null) ? level.clause() : rule.clause(),
				(rule == null) ? "" : rule.title(), pack, (rule == null) ? "" : rule.basis(),
				rule != null && rule.verified() && level.finding().verified(), level.finding().status(),
				level.finding().measured(), level.finding().required(), level.finding().distance());
	}

}
