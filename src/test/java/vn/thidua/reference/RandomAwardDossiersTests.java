package vn.thidua.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;

import static org.assertj.core.api.Assertions.assertThat;

/** Random dossiers are valid and reach every status of every clause. */
class RandomAwardDossiersTests {

	private static final AwardEvaluator RIGHT = new AwardEvaluator();

	private static final List<String> JUDGED = List.of("pass", "presumed", "fail");

	private static final List<String> KNOWN = List.of("pass", "unknown", "fail");

	private static final Map<String, Integer> SEEN = new HashMap<>();

	@BeforeAll
	static void countKinds() {
		dossiers(3000).forEach((files) -> {
			Map<String, List<Map<String, String>>> output = RIGHT.assess(files);
			Law law = new Law(Submission.read(files).asOf(), Map.of());
			output.get("checks.csv").forEach((row) -> count(row.get("award"), row.get("clause"), row.get("status")));
			output.get("candidates.csv")
				.forEach((row) -> count(law.letter(), row.get("award"), row.get("status"), row.get("within_quota")));
			output.get("ratings.csv")
				.forEach((row) -> count(law.byPoints() ? "points" : "tasks",
						row.get("recipient").matches("[^/m]+") ? "unit" : "person", row.get("rating"),
						row.get("source"), row.get("within_quota")));
		});
	}

	private static void count(String... kind) {
		SEEN.merge(String.join(" ", kind).strip(), 1, Integer::sum);
	}

	private static Stream<Map<String, String>> dossiers(long number) {
		return LongStream.rangeClosed(1, number)
			.mapToObj((seed) -> RandomAwardDossiers.next(new SplittableRandom(seed)));
	}

	private static void expect(Set<String> kinds, String before, List<String> statuses, String... clauses) {
		for (String clause : clauses) {
			statuses.forEach((status) -> kinds.add(before + clause + " " + status));
		}
	}

	@Test
	void reachEveryStatusOfEveryClause() {
		Set<String> expected = new TreeSet<>();
		for (String law : List.of("A", "B", "C")) {
			AwardEvaluator.TITLES.forEach((award) -> expect(expected, award + " " + law + ".GENERAL.", JUDGED,
					law.equals("A") ? new String[] { "X1" } : new String[] { "X1", "X2", "X3" }));
			expect(expected, "LDTT " + law + ".LDTT.", JUDGED, "E2", "X1", "X2");
			expect(expected, "LDTT " + law + ".LDTT.", KNOWN, "E1", "N3");
			for (String title : List.of("CSTDCS", "CSTDBT", "CSTDTQ")) {
				expect(expected, title + " " + law + "." + title + ".", KNOWN, "E1", "E2");
			}
			expect(expected, "TTLDTT " + law + ".TTLDTT.", KNOWN, "E1", "E3");
			expect(expected, "TTLDTT " + law + ".TTLDTT.", JUDGED, "E2", "E4", "X1");
			expect(expected, "TTLDXS " + law + ".TTLDXS.", KNOWN, "E1", "E3", "E4");
			expect(expected, "TTLDXS " + law + ".TTLDXS.", JUDGED, "E5");
		}
		expect(expected, "LDTT A.LDTT.", JUDGED, "E3");
		expect(expected, "TTLDXS A.TTLDXS.", List.of("pass", "presumed", "unknown", "fail"), "E2");
		expect(expected, "TTLDXS A.TTLDXS.", JUDGED, "X1");
		expect(expected, "TTLDXS B.TTLDXS.", JUDGED, "E2");
		expect(expected, "TTLDXS C.TTLDXS.", JUDGED, "E2");
		assertThat(SEEN.keySet()).filteredOn((kind) -> kind.matches("\\S+ [ABC][.].*"))
			.containsExactlyInAnyOrderElementsOf(expected);
		expectOften(expected);
	}

	@Test
	void reachEveryStatusOfEveryTitle() {
		Set<String> expected = new TreeSet<>();
		for (String law : List.of("A", "B", "C")) {
			AwardEvaluator.TITLES.forEach(
					(award) -> expect(expected, law + " ", List.of("eligible", "not_eligible", "undetermined"), award));
		}
		expected.remove("A CSTDCS eligible");
		expect(expected, "A ", List.of("eligible yes", "eligible no", "eligible tie"), "CSTDCS");
		assertThat(SEEN.keySet()).filteredOn((kind) -> kind.matches("[ABC] .*"))
			.containsExactlyInAnyOrderElementsOf(expected);
		expectOften(expected);
	}

	@Test
	void reachEveryRating() {
		Set<String> expected = new TreeSet<>(Set.of("tasks person", "tasks unit", "points person", "points unit"));
		List<String> capped = List.of("HTXSNV computed yes", "HTXSNV computed no", "HTXSNV given yes",
				"HTXSNV given no");
		List<String> given = List.of("HTTNV given", "HTNV given", "KHTNV given");
		List<String> computed = List.of("HTTNV computed", "HTNV computed", "KHTNV computed");
		expect(expected, "", given, "tasks person", "tasks unit", "points person", "points unit");
		expect(expected, "", computed, "tasks person", "tasks unit", "points person", "points unit");
		expect(expected, "", capped, "tasks person", "points person", "points unit");
		expect(expected, "", List.of("HTXSNV computed tie", "HTXSNV given tie"), "tasks person", "points person");
		expect(expected, "", List.of("NOT_RATED computed"), "tasks person", "points person");
		expect(expected, "", List.of("INDETERMINATE computed"), "tasks person", "tasks unit", "points unit");
		expect(expected, "", List.of("HTXSNV given"), "points unit");
		expect(expected, "", List.of("HTXSNV given", "HTXSNV computed"), "tasks person", "tasks unit");
		assertThat(SEEN.keySet()).filteredOn((kind) -> kind.matches("(tasks|points).*"))
			.containsExactlyInAnyOrderElementsOf(expected);
		expectOften(expected);
	}

	private static void expectOften(Set<String> kinds) {
		assertThat(kinds).allSatisfy((kind) -> assertThat(SEEN.getOrDefault(kind, 0)).as(kind).isGreaterThan(5));
	}

	@Test
	void areTheSameForTheSameSeed() {
		assertThat(dossiers(20).toList()).isEqualTo(dossiers(20).toList());
	}

	@Test
	void areRead() {
		dossiers(500).forEach((files) -> {
			DossierReading reading = DossierReader.read(files);
			assertThat(reading.errors()).isEmpty();
			assertThat(reading.dossier()).isNotNull();
		});
	}

}
