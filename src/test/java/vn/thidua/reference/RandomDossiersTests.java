package vn.thidua.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Random dossiers reach every kind of decision, and a wrong one does not go unseen. */
class RandomDossiersTests {

	@Test
	void reachEveryKindOfDecision() {
		Map<String, Integer> seen = new TreeMap<>();
		for (long seed = 0; seed < 4000; seed++) {
			ReferenceEvaluator.assess(RandomDossiers.next(new SplittableRandom(seed)))
				.forEach((file, rows) -> rows
					.forEach((row) -> kinds(file, row).forEach((kind) -> seen.merge(kind, 1, Integer::sum))));
		}
		for (String direction : List.of("at_least", "at_most", "between", "exactly")) {
			for (String status : List.of("met", "not_met", "in_progress", "no_data", "not_applicable")) {
				assertThat(seen).containsKey("outcomes.csv " + direction + " " + status);
			}
		}
		assertThat(seen).containsKeys("strict", "percent 80", "percent 50", "rank 1", "rank 2", "rank 3");
		for (String set : Set.of("1300-2023", "4667-2014")) {
			for (String status : Set.of("met", "not_met", "no_data")) {
				assertThat(seen.getOrDefault("communes.csv " + set + " " + status, 0)).isGreaterThan(20);
			}
		}
		assertThat(seen).containsKeys("lines.csv 1300-2023 met", "lines.csv 1300-2023 not_met");
	}

	private static List<String> kinds(String file, Map<String, String> row) {
		List<String> kinds = new ArrayList<>();
		kinds.add(file + " " + row.getOrDefault("direction", row.get("criteria_set")) + " " + row.get("status"));
		if ("0".equals(row.get("over")) && "not_met".equals(row.get("status"))) {
			kinds.add("strict");
		}
		kinds.add("percent " + row.get("percent"));
		kinds.add("rank " + row.get("rank"));
		return kinds;
	}

	@Test
	void areTheSameForTheSameSeed() {
		assertThat(RandomDossiers.next(new SplittableRandom(7)))
			.isEqualTo(RandomDossiers.next(new SplittableRandom(7)));
	}

	@Test
	void aWrongCellIsSeen() {
		Agreement right = new Agreement(ReferenceEvaluator::assess);
		for (long seed = 0; seed < 500; seed++) {
			right.check(seed);
		}
		Agreement wrong = new Agreement((files) -> {
			Map<String, List<Map<String, String>>> output = new HashMap<>(ReferenceEvaluator.assess(files));
			Map<String, String> row = new LinkedHashMap<>(output.get("unit_summary.csv").get(0));
			row.put("targets", "99");
			output.put("unit_summary.csv", List.of(row));
			return output;
		});
		assertThatThrownBy(() -> wrong.check(3)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("seed 3: unit_summary.csv, row 1")
			.hasMessageContaining("targets=99")
			.hasMessageContaining("--- dossier.yaml");
	}

	@Test
	void aRowTooManyIsSeen() {
		Agreement wrong = new Agreement((files) -> {
			Map<String, List<Map<String, String>>> output = new HashMap<>(ReferenceEvaluator.assess(files));
			List<Map<String, String>> rows = new ArrayList<>(output.get("lines.csv"));
			rows.add(Row.of("unit", "Z"));
			output.put("lines.csv", rows);
			return output;
		});
		assertThatThrownBy(() -> wrong.check(3)).hasMessageContaining("lines.csv, row").hasMessageContaining("unit=Z");
	}

}
