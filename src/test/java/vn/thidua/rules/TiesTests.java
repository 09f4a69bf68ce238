package vn.thidua.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.dossier.DossierReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who shares the last places of a cap does not hold the title; whatever hangs on it is
 * not known.
 */
class TiesTests {

	/** Seven people, so one place, and so many of them equally good candidates. */
	@ParameterizedTest
	@CsvSource({ "1, 7, yes", "2, 7, tie", "2, 14, yes", "3, 14, tie" })
	void lastPlacesAreSharedWhereMoreAreEqualThanThereArePlaces(int equal, int people, String within) {
		assertThat(candidates(equal, people, "").get("P0 CSTDCS").subList(2, 3)).containsExactly("eligible");
		assertThat(candidates(equal, people, "").get("P0 CSTDCS").get(6)).isEqualTo(within);
	}

	@Test
	void titleIsNotKnownWhileItIsShared() {
		Map<String, List<String>> tied = candidates(2, 7, "");
		assertThat(tied.get("P0 CSTDCS").get(8))
			.endsWith("; đồng hạng 1 ở những suất cuối trong số lượng tối đa 1, Hội đồng quyết định");
		assertThat(tied.get("P0 CSTDBT").get(2)).isEqualTo("undetermined");
		assertThat(tied.get("P0 CSTDBT").get(8)).contains("chờ Hội đồng quyết định");
		assertThat(candidates(1, 7, "").get("P0 CSTDBT").get(2)).isEqualTo("eligible");
	}

	@Test
	void decisionOfTheCouncilSettlesIt() {
		Map<String, List<String>> settled = candidates(2, 7, "P0,CSTDCS,2023,45/QĐ,\n");
		assertThat(settled.get("P0 CSTDBT").get(2)).isEqualTo("eligible");
		assertThat(settled.get("P1 CSTDBT").get(2)).isEqualTo("undetermined");
	}

	@Test
	void everyoneHasALineForEveryAwardOfTheKindAndItSaysHowMuchIsPresumed() {
		Assessment assessment = assess(1, 7, "");
		List<String> awards = lines(assessment).stream()
			.filter((line) -> line.get(0).startsWith("P0"))
			.map((line) -> line.get(1))
			.toList();
		for (int i = 0; i < 7; i++) {
			String person = "P" + i;
			assertThat(lines(assessment)).filteredOn((line) -> line.get(0).equals(person))
				.extracting((line) -> line.get(1))
				.containsExactlyElementsOf(awards);
		}
		List<List<String>> checks = assessment.lines(OutputFile.CHECKS);
		assertThat(lines(assessment))
			.allSatisfy((line) -> assertThat(line.get(10)).isEqualTo(String.valueOf(checks.stream()
				.filter((check) -> check.get(0).equals(line.get(0)) && check.get(1).equals(line.get(1))
						&& check.get(3).equals("presumed"))
				.count())));
		assertThat(lines(assessment)).anyMatch((line) -> !line.get(10).equals("0"));
	}

	private static Map<String, List<String>> candidates(int equal, int people, String honours) {
		Map<String, List<String>> candidates = new HashMap<>();
		lines(assess(equal, people, honours)).forEach((line) -> candidates.put(line.get(0) + " " + line.get(1), line));
		return candidates;
	}

	private static List<List<String>> lines(Assessment assessment) {
		return assessment.lines(OutputFile.CANDIDATES);
	}

	private static Assessment assess(int equal, int people, String honours) {
		StringBuilder register = new StringBuilder("person,name,unit,joined\n");
		StringBuilder years = new StringBuilder("person,year,rating,discipline\n");
		StringBuilder initiatives = new StringBuilder("person,year,scope,decision\n");
		StringBuilder held = new StringBuilder("recipient,award,year,decision,date\n" + honours);
		for (int i = 0; i < people; i++) {
			register.append("P%d,Người %d,A,2010-01-01%n".formatted(i, i));
			years.append("P%d,2023,HTTNV,none%nP%d,2022,HTTNV,none%nP%d,2021,HTTNV,none%n".formatted(i, i, i));
			if (i < equal) {
				initiatives.append("P%d,2023,bo_tinh,1%n".formatted(i));
				held.append("P%d,CSTDCS,2022,1,%nP%d,CSTDCS,2021,1,%n".formatted(i, i));
			}
		}
		Map<String, String> files = new HashMap<>(Map.of("dossier.yaml", "period: 2023\n", "units.csv",
				"unit,name,type\nA,Trạm A,station\n", "people.csv", register.toString(), "person_years.csv",
				years.toString(), "initiatives.csv", initiatives.toString(), "honours.csv", held.toString()));
		return Assessor.assess(Objects.requireNonNull(DossierReader.read(files).dossier()), ShippedPacks.RELEASE);
	}

}
