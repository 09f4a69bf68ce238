package vn.thidua.assessment;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.Result;
import vn.thidua.plan.Target;
import vn.thidua.shared.Period;

/**
 * What a unit reports for one indicator, and which of it judges a target (data contract,
 * 1.2): the figure of the target's own horizon as far as the dossier's period reaches,
 * never another one.
 * <p>
 * A figure that counts the months of a part never judges a target for the year, nor the
 * other way round. What is reported without a period counts the dossier's own months.
 * Under a target for a term, which those months alone cannot fill, it counts since the
 * term began; but not where the unit also has a target for just the dossier's months,
 * whose figure it then is, nor where two terms that began at different times ask for it.
 * A level is what it was when its months ended, so the latest within the horizon judges.
 *
 * @param period the dossier's period
 * @param results what is reported, a line for the same months
 * @param targets the unit's targets for the indicator
 */
record ReportedMonths(Period period, List<Result> results, List<Target> targets) {

	/** The result that judges a target; nothing where there is none. */
	@Nullable Result judging(Target target, boolean cumulative) {
		Period horizon = target.horizon();
		if (horizon.after(this.period)) {
			return own().orElse(null);
		}
		Optional<Result> found = cumulative ? counting(horizon) : latest(horizon, Result::tells);
		return found.or(this::excused)
			.or(() -> cumulative ? Optional.empty() : latest(horizon, (any) -> true))
			.orElse(null);
	}

	/** What is reported for other months than a target's; nothing where nothing is. */
	TargetCase.@Nullable Unfit unfit(Target target) {
		List<Period> told = this.results.stream()
			.filter(Result::tells)
			.map((result) -> (result.months() == null) ? this.period : result.months())
			.sorted(Comparator.comparing(Period::last).thenComparing(Period::first))
			.toList();
		Period asked = target.horizon().after(this.period) ? this.period : target.horizon().upTo(this.period);
		return told.isEmpty() ? null : new TargetCase.Unfit(asked, told);
	}

	/** What is reported for the dossier's own months. */
	private Optional<Result> own() {
		return of(this.period);
	}

	/** Whoever says that an indicator does not apply need not say so of every part. */
	private Optional<Result> excused() {
		return own().filter((result) -> !result.applicable());
	}

	private Optional<Result> counting(Period horizon) {
		Optional<Result> named = of(horizon.upTo(this.period));
		return (named.isPresent() || !takesUnnamed(horizon)) ? named
				: this.results.stream()
					.filter((result) -> result.months() == null)
					.findFirst()
					.map((result) -> result.counting(horizon));
	}

	private boolean takesUnnamed(Period term) {
		return unnamedTerm(term) && this.targets.stream()
			.map(Target::horizon)
			.noneMatch((other) -> (!other.after(this.period) && other.upTo(this.period).sameMonths(this.period))
					|| (unnamedTerm(other) && !other.first().equals(term.first())));
	}

	private boolean unnamedTerm(Period horizon) {
		return horizon.term() && horizon.holds(this.period) && of(horizon.upTo(this.period)).isEmpty();
	}

	private Optional<Result> of(Period months) {
		return this.results.stream().filter((result) -> months(result).sameMonths(months)).findFirst();
	}

	/** Of those that end together, the one whose months are most like the horizon's. */
	private Optional<Result> latest(Period horizon, Predicate<Result> wanted) {
		return this.results.stream()
			.filter((result) -> wanted.test(result) && !months(result).after(this.period)
					&& months(result).endsWithin(horizon))
			.max(Comparator.comparing((Result result) -> months(result).last())
				.thenComparing((result) -> beginsWith(months(result), horizon), Comparator.reverseOrder()));
	}

	private static long beginsWith(Period months, Period horizon) {
		long apart = ChronoUnit.MONTHS.between(horizon.first(), months.first());
		return (apart >= 0) ? apart : Integer.MAX_VALUE - apart;
	}

	private Period months(Result result) {
		Period told = (result.months() == null) ? this.period : result.months();
		return told.after(this.period) ? told : told.upTo(this.period);
	}

}
