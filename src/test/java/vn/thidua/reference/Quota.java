package vn.thidua.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A place among those that share a cap. */
record Quota(String rank, String size, String within) {

	static final Quota NONE = new Quota("", "", "");

	static <T> Collection<List<T>> group(Collection<T> all, Function<T, Object> key) {
		return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values();
	}

	/** Ranks those that share so many places. */
	static Map<String, Quota> of(Map<String, Standing> standings, int places) {
		Map<String, Quota> quotas = new HashMap<>();
		standings.forEach((code, own) -> {
			long rank = 1 + standings.values().stream().filter((it) -> Standing.BETTER.compare(it, own) > 0).count();
			long lastOfRank = standings.values().stream().filter((it) -> Standing.BETTER.compare(it, own) >= 0).count();
			quotas.put(code, new Quota(String.valueOf(rank), String.valueOf(places),
					(lastOfRank <= places) ? "yes" : (rank <= places) ? "tie" : "no"));
		});
		return quotas;
	}

	/** The places are so many in a hundred of a number, rounded down. */
	static Map<String, Quota> share(Map<String, Standing> standings, Ratio percent, long number) {
		Ratio places = percent.times(Ratio.of(number)).over(Ratio.HUNDRED);
		return of(standings, places.num().divide(places.den()).intValueExact());
	}

}
