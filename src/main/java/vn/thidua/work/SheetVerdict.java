package vn.thidua.work;

import java.util.List;
import java.util.Map;

/**
 * The verdict on a commune's score sheet; figures as the contract writes them, empty
 * where there is none.
 *
 * @param criteriaSet the criteria set's code
 * @param total the points scored
 * @param max the most points
 * @param percent the points in percent of the most
 * @param status the verdict
 * @param knockouts the knock-out lines that scored nought
 * @param missing how many lines lack their score
 * @param rule the clause that decided
 * @param reason one Vietnamese sentence
 * @param open the criteria that are not met, those proved to fail first
 */
public record SheetVerdict(String criteriaSet, String total, String max, String percent, String status,
		String knockouts, String missing, String rule, String reason, List<Criterion> open) {

	/**
	 * A criterion.
	 *
	 * @param number its number
	 * @param points its points
	 * @param max its most points
	 * @param percent the points in percent of the most
	 * @param status its verdict
	 */
	public record Criterion(String number, String points, String max, String percent, String status) {

		static Criterion of(Map<String, String> line) {
			return new Criterion(line.getOrDefault("criterion", ""), line.getOrDefault("points", ""),
					line.getOrDefault("max", ""), line.getOrDefault("percent", ""), line.getOrDefault("status", ""));
		}

	}

	static SheetVerdict of(Map<String, String> line, List<Map<String, String>> criteria) {
		String set = line.getOrDefault("criteria_set", "");
		List<Criterion> open = criteria.stream()
			.filter((one) -> set.equals(one.get("criteria_set")))
			.map(Criterion::of)
			.filter((one) -> !one.status().equals("met"))
			.sorted((one, other) -> Boolean.compare(one.status().equals("no_data"), other.status().equals("no_data")))
			.toList();
		return new SheetVerdict(set, line.getOrDefault("total", ""), line.getOrDefault("max", ""),
				line.getOrDefault("percent", ""), line.getOrDefault("status", ""), line.getOrDefault("knockouts", ""),
				line.getOrDefault("missing", ""), line.getOrDefault("rule", ""), line.getOrDefault("reason", ""), open);
	}

}
