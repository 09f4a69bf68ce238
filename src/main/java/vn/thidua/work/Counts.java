package vn.thidua.work;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thidua.report.OutcomeLine;

/**
 * The targets of a unit counted by verdict; what does not apply counts as no target.
 *
 * @param exceeded how many are exceeded
 * @param met how many are just met
 * @param notMet how many are missed
 * @param inProgress how many have time left
 * @param noData how many lack their figure
 * @param notApplicable how many do not apply
 */
public record Counts(long exceeded, long met, long notMet, long inProgress, long noData, long notApplicable) {

	static Counts of(List<OutcomeLine> verdicts) {
		Map<String, Long> counts = verdicts.stream()
			.map(OutcomeLine::status)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return new Counts(counts.getOrDefault("exceeded", 0L), counts.getOrDefault("met", 0L),
				counts.getOrDefault("not_met", 0L), counts.getOrDefault("in_progress", 0L),
				counts.getOrDefault("no_data", 0L), counts.getOrDefault("not_applicable", 0L));
	}

	/** How many targets apply. */
	public long targets() {
		return reached() + this.notMet + this.inProgress + this.noData;
	}

	/** How many are met or exceeded. */
	public long reached() {
		return this.exceeded + this.met;
	}

	/** Whether every target that applies is reached, and there is one. */
	public boolean allMet() {
		return targets() > 0 && reached() == targets();
	}

	/** How many have that verdict. */
	public long of(String status) {
		return switch (status) {
			case "exceeded" -> this.exceeded;
			case "met" -> this.met;
			case "not_met" -> this.notMet;
			case "in_progress" -> this.inProgress;
			case "no_data" -> this.noData;
			default -> this.notApplicable;
		};
	}

}
