package vn.thidua.submission;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;

/**
 * What the items of a form are put together from.
 *
 * @param targets the targets that count
 * @param told what is said, by indicator
 * @param before what was accepted for the year before, by indicator
 * @param doubts what looks implausible
 * @param verdicts what the rules say
 * @param files the files that prove it
 */
record ItemParts(List<AssignedRevision> targets, Map<String, ReportedFigure> told, Map<String, ReportedFigure> before,
		List<Doubt> doubts, List<Verdict> verdicts, List<Evidence> files) {

	/** Whether an indicator is assigned or something is said of it. */
	boolean show(String code) {
		return this.told.containsKey(code) || !of(this.targets, AssignedRevision::indicator, code).isEmpty();
	}

	ReportForm.Item item(Indicator indicator) {
		String code = indicator.code();
		ReportedFigure accepted = this.before.get(code);
		String typed = (accepted == null) ? "" : accepted.typed();
		ReportedFigure stored = this.told.get(code);
		ReportedFigure shown = (stored != null) ? stored
				: RowReading.nothing(code, typed, (accepted == null) ? "" : accepted.figure());
		return new ReportForm.Item(indicator, of(this.targets, AssignedRevision::indicator, code), shown,
				stored != null, typed, of(this.doubts, Doubt::indicator, code),
				of(this.verdicts, Verdict::indicator, code), of(this.files, Evidence::indicator, code).size());
	}

	private static <T> List<T> of(List<T> all, Function<T, String> indicator, String code) {
		return all.stream().filter((one) -> indicator.apply(one).equals(code)).toList();
	}

}
