package vn.thidua.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Rates units and people by points (Decree 233/2026, articles 7, 12 and 14). */
record RatingByPoints(Register register, Law law, Map<String, Rated> units) {

	/** Rates a unit whose component units are rated. */
	String rate(String unit) {
		Cells year = this.register.unitYear(unit);
		Work work = this.register.work(unit);
		Ratio score = year.figure("score");
		Verdict failed = from(score, Bar.COMPLETE_SCORE, false).or(work.doneBelow(bar(Bar.UNIT_NOT_DONE_2026)))
			.or(Verdict.of(year.yes("wrongdoing")));
		Verdict complete = from(score, Bar.COMPLETE_SCORE, true).and(from(score, Bar.GOOD_SCORE, false))
			.and(work.done(Ratio.HUNDRED))
			.and(late(work, bar(Bar.UNIT_LATE)));
		Memory memory = this.register.memory();
		Verdict inTime = work.done(Ratio.HUNDRED)
			.and(late(work, Ratio.ZERO))
			.and(memory.judged(unit, "quality_assured"));
		Verdict good = from(score, Bar.GOOD_SCORE, true).and(from(score, Bar.EXCELLENT_SCORE, false)).and(inTime);
		Verdict excellent = from(score, Bar.EXCELLENT_SCORE, true).and(inTime)
			.and(work.exceeded(bar(Bar.UNIT_EXCEEDED_2026)))
			.and(noComponentFailed(unit, year))
			.and(memory.judged(unit, "faults_fixed"));
		return new Levels(List.of(failed, complete, good, excellent), Levels.NO_CEILING).result();
	}

	/** Tasks that are late, as told or as what is not told to be on time. */
	private static Verdict late(Work work, Ratio percent) {
		return work.notAssuredAtMost(percent);
	}

	private Verdict noComponentFailed(String unit, Cells year) {
		Ratio told = year.figure("components_failed");
		if (told != null) {
			return Verdict.of(told.signum() == 0);
		}
		return this.register.children(unit)
			.stream()
			.map((child) -> this.units.get(child).atLeast("HTNV"))
			.reduce(Verdict.PASS, Verdict::and);
	}

	String rate(Worker worker) {
		if (!worker.maternity() && worker.months().below(bar(Bar.RATED_MONTHS))) {
			return "NOT_RATED";
		}
		boolean disciplined = worker.disciplineBelow(this.law.whole(Bar.PERSON_DISCIPLINE)) == Verdict.FAIL;
		Memory memory = this.register.memory();
		boolean degraded = memory.claims(worker.code(), "degradation")
				|| (worker.manager() && memory.claims(worker.code(), "unit_corruption"));
		Ratio score = worker.cells().figure("score");
		return new Levels(List.of(from(score, Bar.COMPLETE_SCORE, false).or(Verdict.of(disciplined || degraded)),
				from(score, Bar.COMPLETE_SCORE, true), from(score, Bar.GOOD_SCORE, true),
				from(score, Bar.EXCELLENT_SCORE, true)), ceilings(worker))
			.result();
	}

	/** The head of a unit is not rated above it. */
	private Collection<Integer> ceilings(Worker worker) {
		if (!this.register.memory().claims(worker.code(), "head_of_unit")) {
			return Levels.NO_CEILING;
		}
		Rated unit = this.units.getOrDefault(worker.unit(), Rated.given(""));
		return (unit.rank() >= 0) ? List.of(unit.rank()) : IntStream.rangeClosed(0, 3).boxed().toList();
	}

	/** Whether the score reaches a bar, or is below it. */
	private Verdict from(@Nullable Ratio score, Bar bar, boolean reaches) {
		return (score == null) ? Verdict.UNKNOWN : Verdict.of(score.below(bar(bar)) != reaches);
	}

	private Ratio bar(Bar bar) {
		return this.law.bar(bar);
	}

}
