package vn.thidua.reference;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/** By what people or units are ranked under a cap; what is not told comes last. */
record Standing(int rating, @Nullable Ratio score, @Nullable Ratio excess, int scope) {

	static final Comparator<Standing> BETTER = Comparator.comparing(Standing::rating)
		.thenComparing(Standing::score, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Standing::excess, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Standing::scope);

}
