package vn.thidua.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thidua.assessment.fact.Limit;

/**
 * The numbers of the law for all, by name.
 *
 * @param byName the numbers
 */
record PlainLimits(Map<String, Limit> byName) {

	static PlainLimits of(AppliedPack pack) {
		return new PlainLimits(pack.limits()
			.stream()
			.filter((limit) -> limit.scope().isEmpty())
			.collect(Collectors.toMap(Limit::name, Function.identity())));
	}

	Limit of(String name) {
		return Objects.requireNonNull(this.byName.get(name), name);
	}

}
