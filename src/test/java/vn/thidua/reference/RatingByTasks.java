package vn.thidua.reference;

import java.util.List;
import java.util.Map;

/**
 * Rates people by their tasks and those of their unit (Decree 90/2020, articles 12 to 15;
 * article 2 as amended by Decree 48/2023), and units by the local rule that is shipped as
 * an illustration.
 */
record RatingByTasks(Register register, Law law, Map<String, Rated> units) {

	/** Decree 90/2020 itself has no levels for units. */
	String rate(String unit) {
		Work work = this.register.work(unit);
		Verdict done = work.done(Ratio.HUNDRED);
		return new Levels(
				List.of(work.doneBelow(bar(Bar.UNIT_NOT_DONE)), work.doneAbove(bar(Bar.UNIT_DONE)),
						done.and(work.onTime(bar(Bar.UNIT_ON_TIME))), done.and(work.exceeded(bar(Bar.UNIT_EXCEEDED)))),
				Levels.NO_CEILING)
			.result();
	}

	String rate(Worker worker) {
		if (!worker.maternity() && worker.months().below(bar(Bar.RATED_MONTHS))) {
			return "NOT_RATED";
		}
		boolean longLeave = !worker.maternity() && !worker.leave().below(bar(Bar.LEAVE_MONTHS));
		return new Levels(worker.manager() ? manager(worker) : staff(worker),
				longLeave ? List.of(Rated.LEVELS.indexOf("HTNV")) : Levels.NO_CEILING)
			.result();
	}

	private List<Verdict> staff(Worker worker) {
		Work work = worker.work();
		Verdict conduct = judged(worker, "conduct");
		return List.of(failed(worker), conduct.and(mostlyAssured(work)), conduct.and(work.assured()),
				conduct.and(judged(worker, "conduct_good")).and(work.assured()).and(work.exceeded(bar(Bar.EXCEEDED))));
	}

	private List<Verdict> manager(Worker worker) {
		Work own = worker.work();
		Work unit = this.register.work(worker.unit());
		Verdict conduct = judged(worker, "conduct");
		Verdict good = conduct.and(own.assured()).and(unit.done(Ratio.HUNDRED)).and(goodComponents(worker.unit()));
		Verdict corrupt = Verdict.of(this.register.memory().claims(worker.code(), "unit_corruption"));
		return List.of(failed(worker).or(corrupt).or(unit.doneBelow(bar(Bar.UNIT_NOT_DONE))),
				conduct.and(mostlyAssured(own))
					.and(unit.doneAbove(bar(Bar.UNIT_DONE)))
					.and(components(worker.unit(), "HTNV", bar(Bar.COMPONENTS_COMPLETE))),
				good.and(unit.onTime(bar(Bar.UNIT_ON_TIME))),
				good.and(judged(worker, "conduct_good")).and(unit.exceeded(bar(Bar.UNIT_EXCEEDED))));
	}

	private Verdict judged(Worker worker, String predicate) {
		return this.register.memory().judged(worker.code(), predicate);
	}

	private Verdict failed(Worker worker) {
		boolean disciplined = worker.disciplineBelow(this.law.whole(Bar.PERSON_DISCIPLINE)) == Verdict.FAIL;
		return worker.work()
			.notAssuredAbove(bar(Bar.MOSTLY_NOT_ASSURED))
			.or(Verdict.of(disciplined || this.register.memory().claims(worker.code(), "degradation")));
	}

	private Verdict mostlyAssured(Work work) {
		return work.done(Ratio.HUNDRED).and(work.notAssuredAtMost(bar(Bar.NOT_ASSURED)));
	}

	private Verdict goodComponents(String unit) {
		return components(unit, "HTNV", Ratio.HUNDRED).and(components(unit, "HTTNV", bar(Bar.COMPONENTS_GOOD)));
	}

	private Verdict components(String unit, String level, Ratio percent) {
		List<Verdict> verdicts = this.register.children(unit)
			.stream()
			.map((child) -> this.units.get(child).atLeast(level))
			.toList();
		return verdicts.isEmpty() ? Verdict.PASS : Share.of(verdicts).atLeast(percent);
	}

	private Ratio bar(Bar bar) {
		return this.law.bar(bar);
	}

}
