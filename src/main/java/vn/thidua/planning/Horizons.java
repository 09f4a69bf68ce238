package vn.thidua.planning;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thidua.shared.Period;

/** For which periods a target may be meant that counts for a period. */
public final class Horizons {

	/** Terms of more years than these have no targets. */
	static final int LONGEST = 10;

	private Horizons() {
	}

	/**
	 * The codes of the periods whose targets count for one, the first going before the
	 * others: its own code, other codes of the same months (such as {@code 2023-H1} and
	 * {@code 2023-M06}), the year's, those of the terms with that year, the shortest
	 * first.
	 */
	public static List<String> of(Period period) {
		String year = String.valueOf(period.year());
		Stream<String> parts = Stream
			.of("-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-M01", "-M02", "-M03", "-M04", "-M05", "-M06", "-M07",
					"-M08", "-M09", "-M10", "-M11", "-M12")
			.map((part) -> Period.parse(year + part).orElseThrow())
			.filter((other) -> other.sameMonths(period))
			.map(Period::code);
		Stream<String> terms = IntStream.range(1, LONGEST)
			.boxed()
			.flatMap((more) -> IntStream.rangeClosed(period.year() - more, period.year())
				.mapToObj((first) -> first + "-" + (first + more)));
		return Stream.of(Stream.of(period.code()), parts, Stream.of(year), terms)
			.flatMap(Function.identity())
			.distinct()
			.toList();
	}

}
