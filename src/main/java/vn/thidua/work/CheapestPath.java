package vn.thidua.work;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thidua.report.OutcomeLine;

/**
 * The way to "all targets met": what lacks least in proportion to its target comes first.
 *
 * @param steps the targets with a figure that are not reached, by the distance in percent
 * of the target; of a target of nought, for which no percentage can be told, after the
 * others by the distance itself; of equal ones in the order of the plan
 * @param silent the targets of which no figure is known: they must be reported first
 */
public record CheapestPath(List<Shortfall> steps, List<OutcomeLine> silent) {

	private static final Comparator<Shortfall> ORDER = Comparator
		.comparing(Shortfall::effort, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
		.thenComparing((step) -> (step.effort() == null) ? step.need() : BigDecimal.ZERO);

	/** The way from the verdicts of a unit, given in the order of its plan. */
	public static CheapestPath of(List<OutcomeLine> verdicts) {
		List<OutcomeLine> lacking = verdicts.stream().filter(OutcomeLine::lacking).toList();
		return new CheapestPath(lacking.stream().map(Shortfall::of).flatMap(Optional::stream).sorted(ORDER).toList(),
				lacking.stream().filter((line) -> Shortfall.of(line).isEmpty()).toList());
	}

	/** How many targets are missing to "all targets met". */
	public int missing() {
		return this.steps.size() + this.silent.size();
	}

}
