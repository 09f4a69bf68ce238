package vn.thidua.reference;

import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;

/** How many of a number of people or units have something, as far as is known. */
record Share(long held, long unknown, long all) {

	static Share of(Collection<Verdict> verdicts) {
		List<Verdict> list = List.copyOf(verdicts);
		return new Share(list.stream().filter(Verdict::holds).count(),
				list.stream().filter((verdict) -> verdict == Verdict.UNKNOWN).count(), list.size());
	}

	Verdict atLeast(Ratio percent) {
		return decide((part) -> !percentOfAll(part).below(percent));
	}

	Verdict above(Ratio percent) {
		return decide((part) -> percent.below(percentOfAll(part)));
	}

	Verdict count(Ratio least) {
		return decide((part) -> !Ratio.of(part).below(least));
	}

	private Ratio percentOfAll(long part) {
		return Ratio.of(part).percentOf(Ratio.of(this.all));
	}

	private Verdict decide(LongPredicate enough) {
		if (this.all == 0) {
			return Verdict.UNKNOWN;
		}
		if (enough.test(this.held)) {
			return Verdict.PASS;
		}
		return enough.test(this.held + this.unknown) ? Verdict.UNKNOWN : Verdict.FAIL;
	}

}
