package vn.thidua.reference;

import java.util.List;
import java.util.function.Function;

/** The titles of collectives. */
record UnitTitles(Register register, Law law, Ratings ratings, Titles titles) {

	private Clauses clauses(String unit, String award) {
		return Clauses.of(this.law, this.register.memory(), unit, award);
	}

	/** Tập thể lao động tiên tiến. */
	Candidate advanced(String unit) {
		Clauses clauses = clauses(unit, "TTLDTT");
		Share advanced = holders(unit, "LDTT");
		return clauses.add("E1", this.ratings.of(unit).atLeast("HTTNV"))
			.add("E2", clauses.judged("active_emulation"))
			.add("E3", this.law.old() ? advanced.above(bar(Bar.HALF_2003)) : advanced.atLeast(bar(Bar.HALF_2022)))
			.add("E4", clauses.judged("internal_unity", "law_abiding"))
			.add("X1", disciplined(unit))
			.candidate();
	}

	/** Tập thể lao động xuất sắc. */
	Candidate excellent(String unit) {
		Clauses clauses = clauses(unit, "TTLDXS");
		Verdict level = this.ratings.of(unit).atLeast("HTXSNV");
		if (this.law.old()) {
			clauses.add("E1", this.titles.held(unit, "TTLDTT"))
				.add("E2", level.and(clauses.judged("state_obligations_met")))
				.add("X1", disciplined(unit));
		}
		else {
			clauses.add("E1", level).add("E2", clauses.judged("active_emulation"));
		}
		Verdict complete = counted(unit, (worker) -> this.ratings.of(worker.code()).atLeast("HTNV"))
			.atLeast(bar(Bar.ALL_COMPLETE));
		return clauses.add("E3", complete.and(holders(unit, "LDTT").atLeast(bar(Bar.SEVENTY))))
			.add("E4", holders(unit, "CSTDCS").count(bar(Bar.FIGHTERS)))
			.add("E5", clauses.judged("internal_unity", "law_abiding"))
			.candidate();
	}

	private Share holders(String unit, String title) {
		return counted(unit, (worker) -> this.titles.held(worker.code(), title));
	}

	/** Members count unless they are too new to be considered. */
	private Share counted(String unit, Function<Worker, Verdict> verdict) {
		return Share.of(this.register.members(unit)
			.stream()
			.filter((worker) -> !worker.tooNew(this.law.recruitMonths()))
			.map(verdict)
			.toList());
	}

	/** Nobody is known to be disciplined where nobody is known. */
	private Verdict disciplined(String unit) {
		return this.register.members(unit)
			.stream()
			.map((worker) -> worker.disciplineBelow(this.law.whole(Bar.MEMBER_DISCIPLINE)))
			.reduce(Verdict::and)
			.orElse(Verdict.PRESUMED);
	}

	private Ratio bar(Bar bar) {
		return this.law.bar(bar);
	}

}
