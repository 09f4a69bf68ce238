package vn.thidua.reference;

import org.jspecify.annotations.Nullable;

/** The tasks of one year, of a person or a unit, as far as they are told. */
record Work(@Nullable Ratio tasks, @Nullable Ratio done, @Nullable Ratio onTime, @Nullable Ratio exceeded,
		@Nullable Ratio below) {

	static final Work UNTOLD = new Work(null, null, null, null, null);

	/** Of no tasks nothing can be said. */
	private static final Work NONE = new Work(Ratio.ZERO, null, null, null, null);

	/** The tasks that a person's row tells of. */
	static Work of(Cells cells) {
		Ratio tasks = cells.figure("tasks");
		if (tasks == null || tasks.signum() == 0) {
			return (tasks == null) ? UNTOLD : NONE;
		}
		return new Work(tasks, cells.figure("done"), cells.figure("on_time"), cells.figure("exceeded"),
				cells.figure("below"));
	}

	/** Those of a unit's row: what is late is not on time, however it is told. */
	static Work ofUnit(Cells cells) {
		Work work = of(cells);
		Ratio late = cells.figure("late");
		if (late == null || work.done == null) {
			return work;
		}
		Ratio rest = work.tasks.minus(late);
		boolean fewer = work.onTime == null || rest.below(work.onTime);
		return new Work(work.tasks, work.done, fewer ? rest : work.onTime, work.exceeded, null);
	}

	boolean told() {
		return this.tasks != null;
	}

	private @Nullable Ratio percent(@Nullable Ratio part) {
		return (this.tasks != null && part != null) ? part.percentOf(this.tasks) : null;
	}

	@Nullable Ratio excess() {
		return percent(this.exceeded);
	}

	Verdict done(Ratio percent) {
		return atLeast(percent(this.done), percent);
	}

	Verdict doneAbove(Ratio percent) {
		Ratio share = percent(this.done);
		return (share == null) ? Verdict.UNKNOWN : Verdict.of(percent.below(share));
	}

	Verdict doneBelow(Ratio percent) {
		Ratio share = percent(this.done);
		return (share == null) ? Verdict.UNKNOWN : Verdict.of(share.below(percent));
	}

	Verdict onTime(Ratio percent) {
		return atLeast(percent(this.onTime), percent);
	}

	Verdict exceeded(Ratio percent) {
		return atLeast(percent(this.exceeded), percent);
	}

	private static Verdict atLeast(@Nullable Ratio share, Ratio percent) {
		return (share == null) ? Verdict.UNKNOWN : Verdict.of(!share.below(percent));
	}

	/** The largest share not assured that anything told amounts to. */
	private @Nullable Ratio notAssured() {
		Ratio most = percent(this.below);
		for (Ratio part : new Ratio[] { percent(this.done), percent(this.onTime) }) {
			Ratio missing = (part != null) ? Ratio.HUNDRED.minus(part) : null;
			if (missing != null && (most == null || most.below(missing))) {
				most = missing;
			}
		}
		return most;
	}

	private boolean qualityTold() {
		return this.tasks != null && (this.below != null || this.onTime != null);
	}

	Verdict notAssuredAtMost(Ratio percent) {
		Ratio share = notAssured();
		if (share != null && percent.below(share)) {
			return Verdict.FAIL;
		}
		return qualityTold() ? Verdict.PASS : Verdict.UNKNOWN;
	}

	Verdict notAssuredAbove(Ratio percent) {
		Ratio share = notAssured();
		if (share != null && percent.below(share)) {
			return Verdict.PASS;
		}
		return qualityTold() ? Verdict.FAIL : Verdict.UNKNOWN;
	}

	/** Everything done, in time and of quality. */
	Verdict assured() {
		return done(Ratio.HUNDRED).and(onTime(Ratio.HUNDRED)).and(notAssuredAtMost(Ratio.ZERO));
	}

}
