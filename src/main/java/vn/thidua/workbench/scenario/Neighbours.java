package vn.thidua.workbench.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The neighbourhood of a scenario: each of its figures moved by the smallest step, up and
 * down.
 */
public final class Neighbours {

	private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(?:,\\d{1,6})?");

	/** What looks like a figure and is none. */
	private static final Set<String> NO_FIGURES = Set.of("as_of", "period", "horizon", "counted", "criterion", "count",
			"joined", "honours", "initiatives", "max", "maxima");

	private Neighbours() {
	}

	/** The scenario itself and its neighbours. */
	public static List<Scenario> of(Scenario scenario) {
		List<Scenario> all = new ArrayList<>(List.of(scenario));
		moved(scenario.input().entries()).forEach((input) -> all.add(scenario.with(new Given(input))));
		return all;
	}

	private static List<Map<String, Object>> moved(Map<String, Object> entries) {
		List<Map<String, Object>> all = new ArrayList<>();
		entries.forEach((key, value) -> {
			if (NO_FIGURES.contains(key)) {
				return;
			}
			if (value instanceof Map<?, ?> nested) {
				moved(Given.of(nested).entries()).forEach((one) -> all.add(with(entries, key, one)));
			}
			else if (value instanceof String text && FIGURE.matcher(text).matches()) {
				BigDecimal figure = new BigDecimal(text.replace(',', '.'));
				for (BigDecimal step : List.of(figure.ulp(), figure.ulp().negate())) {
					String next = figure.add(step).toPlainString().replace('.', ',');
					all.add(with(entries, key, next));
				}
			}
		});
		return all;
	}

	private static Map<String, Object> with(Map<String, Object> entries, String key, Object value) {
		Map<String, Object> other = new LinkedHashMap<>(entries);
		other.put(key, value);
		return other;
	}

}
