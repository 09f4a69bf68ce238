package vn.thidua.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thidua.assessment.fact.Level;
import vn.thidua.assessment.fact.Work;
import vn.thidua.rulebase.RuleText;

/**
 * Chooses among the levels whose clauses were examined: not rated before failed before
 * the highest that holds, under the ceilings. Where none holds and nothing is missing,
 * the law leaves a gap and nobody guesses.
 *
 * @param pack the pack
 * @param work whose year it is
 * @param levels what the clauses found
 * @param ceiling the rating of the unit that the person heads; empty for none
 */
record LevelChoice(AppliedPack pack, Work work, List<Level> levels, String ceiling) {

	Rated rated() {
		Optional<Level> out = holding(Levels.NOT_RATED).or(() -> holding(Levels.FAILED));
		if (out.isPresent()) {
			return decided(out.get(), out.get().level());
		}
		for (String name : Levels.REACHED) {
			Optional<Level> held = holding(name);
			if (held.isPresent()) {
				return headless() ? withoutCeiling() : decided(held.get(), under(name));
			}
			if (of(name).stream().anyMatch(LevelChoice::unknown) && !lowered(name)) {
				return missing(name);
			}
		}
		return of(Levels.FAILED).stream().anyMatch(LevelChoice::unknown) || this.levels.isEmpty() ? missing("") : gap();
	}

	private Rated decided(Level level, String rating) {
		RuleText rule = this.pack.rule(level.clause());
		String lowered = rating.equals(level.level()) ? "" : ", bị giới hạn ở mức " + Levels.words(rating);
		return rated(rating, "computed", Levels.words(level.level()) + lowered + ": " + level.finding().measured(),
				level.clause(), this.pack.verified(rule) && level.finding().verified());
	}

	private Rated missing(String doubtful) {
		List<Level> lower = this.levels.stream()
			.filter((level) -> level.finding().holds() && Levels.order(level.level()) < Levels.order(doubtful))
			.filter((level) -> Levels.REACHED.contains(level.level()))
			.toList();
		String least = lower.isEmpty() ? "" : ", ít nhất đạt một mức thấp hơn";
		String lacking = this.levels.stream()
			.filter(LevelChoice::unknown)
			.filter((level) -> doubtful.isEmpty() || level.level().equals(doubtful))
			.map((level) -> level.finding().distance())
			.distinct()
			.collect(Collectors.joining("; "));
		String what = lacking.isEmpty() ? "không có luật xếp loại cho trường hợp này" : lacking;
		return new Rated(this.work.recipient(), "", "", "Chưa đủ số liệu để xếp loại" + least + ": " + what, "", "",
				true, this.work.score(), this.work.tasks());
	}

	private Rated gap() {
		Level clause = this.levels.stream()
			.filter((level) -> level.level().equals(Levels.INDETERMINATE))
			.findFirst()
			.or(() -> of("HTNV").stream().findFirst())
			.orElse(this.levels.get(0));
		String failed = this.levels.stream()
			.filter((level) -> Levels.REACHED.contains(level.level()))
			.map((level) -> level.finding().distance())
			.filter((distance) -> !distance.isEmpty())
			.distinct()
			.collect(Collectors.joining("; "));
		RuleText rule = this.pack.rule(clause.clause());
		return rated(Levels.INDETERMINATE, "computed",
				"Luật không xếp được mức nào, cấp có thẩm quyền quyết định: " + failed, clause.clause(),
				this.pack.verified(rule));
	}

	private Rated rated(String rating, String source, String reason, String code, boolean verified) {
		RuleText rule = this.pack.rule(code);
		return new Rated(this.work.recipient(), rating, source, reason, rule.clause(), rule.basis(), verified,
				this.work.score(), this.work.tasks());
	}

	/** The level as far as the ceilings let it rise. */
	private String under(String name) {
		String rating = name;
		if (holding("AT_MOST_HTNV").isPresent() && Levels.order(rating) > Levels.order("HTNV")) {
			rating = "HTNV";
		}
		return (headed() && Levels.order(rating) > Levels.order(this.ceiling)) ? this.ceiling : rating;
	}

	/**
	 * Whether a ceiling makes it the same whether this level is reached or a lower one.
	 */
	private boolean lowered(String name) {
		return !under(name).equals(name) && Levels.REACHED.indexOf(name) < Levels.REACHED.size() - 1;
	}

	private boolean headed() {
		return holding("AT_MOST_UNIT").isPresent();
	}

	/** Whether the ceiling is that of a unit whose own rating is not known. */
	private boolean headless() {
		return headed() && Levels.order(this.ceiling) <= 0;
	}

	private Rated withoutCeiling() {
		return new Rated(this.work.recipient(), "", "",
				"Chưa đủ số liệu để xếp loại: người đứng đầu không được xếp cao hơn đơn vị, mà đơn vị chưa có mức xếp loại",
				"", "", true, this.work.score(), this.work.tasks());
	}

	private Optional<Level> holding(String name) {
		return of(name).stream().filter((level) -> level.finding().holds()).findFirst();
	}

	private List<Level> of(String name) {
		return this.levels.stream()
			.filter((level) -> level.level().equals(name))
			.sorted((one, other) -> one.clause().compareTo(other.clause()))
			.toList();
	}

	private static boolean unknown(Level level) {
		return level.finding().status().equals("unknown");
	}

}
