package vn.thidua.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thidua.shared.Period;

/** For which periods a target may be meant that counts for a period. */
public final class Horizons {

	private Horizons() {
	}

	/**
	 * The codes of the periods whose targets count for one, the first going before the
	 * others: its own code, other codes of the same months (such as {@code 2023-H1} and
	 * {@code 2023-M06}), the year's.
	 */
	public static List<String> of(Period period) {
		List<String> codes = new ArrayList<>(List.of(period.code()));
		String year = String.valueOf(period.year());
		Stream
			.of("-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-M01", "-M02", "-M03", "-M04", "-M05", "-M06", "-M07",
					"-M08", "-M09", "-M10", "-M11", "-M12")
			.map((part) -> Period.parse(year + part).orElseThrow())
			.filter((other) -> other.first().equals(period.first()) && other.last().equals(period.last()))
			.map(Period::code)
			.filter((code) -> !codes.contains(code))
			.forEach(codes::add);
		if (!codes.contains(year)) {
			codes.add(year);
		}
		return codes;
	}

}
