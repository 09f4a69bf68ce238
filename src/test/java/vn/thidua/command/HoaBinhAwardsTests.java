package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The awards of the year 2022 in Hòa Bình: as many as the article tells. */
class HoaBinhAwardsTests {

	private static final Predicate<Map<String, String>> PERSON = (row) -> row.get("recipient").startsWith("CB-");

	@TempDir
	private static Path folder;

	private static List<Map<String, String>> candidates;

	private static List<Map<String, String>> capped;

	private static Map<String, String> found;

	@BeforeAll
	static void assess() throws IOException {
		candidates = rows(run("hoa-binh-2022").resolve("candidates.csv"));
		capped = rows(run("awards/cap-2022").resolve("candidates.csv"));
		found = new HashMap<>();
		rows(folder.resolve("hoa-binh-2022/ratings.csv"))
			.forEach((row) -> found.put(row.get("recipient") + " rating", row.get("rating")));
		candidates.forEach((row) -> found.put(row.get("recipient") + " " + row.get("award"), row.get("status")));
	}

	@ParameterizedTest
	@CsvSource({ "BK_BT, 56, 23", "CSTDCS, 58, 0", "GK, 15, 10" })
	void asManyAreEligibleAsTheArticleTells(String award, int persons, int collectives) {
		assertThat(eligible(award)).filteredOn(PERSON).hasSize(persons);
		assertThat(eligible(award)).filteredOn(PERSON.negate()).hasSize(collectives);
	}

	@ParameterizedTest
	@CsvSource({ "LDTT, 540", "TTLDTT, 29", "TTLDXS, 14", "CSTDBT, 8", "CSTDTQ, 2", "CO_BT, 6", "CO_CP, 6", "BK_TTG, 6",
			"HCLD3, 3", "HCLD2, 2", "HCLD1, 2" })
	void theOtherAwardsHaveTheirCandidates(String award, int count) {
		assertThat(eligible(award)).hasSize(count);
	}

	@Test
	void allChampionsOfTheBaseAreWithinTheCapOfTheirUnit() {
		assertThat(eligible("CSTDCS")).extracting((row) -> row.get("within_quota")).containsOnly("yes");
	}

	@Test
	void oneFlagOfTheGovernmentIsWithinItsCap() {
		assertThat(eligible("CO_CP")).extracting((row) -> row.get("quota")).containsOnly("1");
		assertThat(eligible("CO_CP")).filteredOn((row) -> row.get("within_quota").equals("yes")).isNotEmpty();
		assertThat(eligible("CO_CP")).filteredOn((row) -> row.get("within_quota").equals("no")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvFileSource(files = "fixtures/awards/hoa-binh-2022.csv", numLinesToSkip = 1)
	void whoMissesByLittleIsTold(String recipient, String award, String expected) {
		assertThat(found.get(recipient + " " + award)).isEqualTo((expected == null) ? "" : expected);
	}

	@ParameterizedTest
	@CsvSource({ "CB-01, 1, yes", "CB-02, 2, tie", "CB-03, 2, tie", "CB-04, 4, no" })
	void aTieOnTheLastPlaceOfTheCapIsSaid(String recipient, String rank, String within) {
		assertThat(capped).filteredOn((row) -> row.get("recipient").equals(recipient))
			.filteredOn((row) -> row.get("award").equals("CSTDCS"))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("status", "eligible")
				.containsEntry("rank", rank)
				.containsEntry("quota", "2")
				.containsEntry("within_quota", within));
	}

	@ParameterizedTest
	@CsvSource({ "CB-03, undetermined", "CB-04, not_eligible" })
	void aTitleBeyondTheCapIsNotHeldAndASharedOneNotKnown(String recipient, String status) {
		assertThat(capped).filteredOn((row) -> row.get("recipient").equals(recipient))
			.filteredOn((row) -> row.get("award").equals("CSTDBT"))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("status", status));
	}

	private static List<Map<String, String>> eligible(String award) {
		return candidates.stream()
			.filter((row) -> row.get("award").equals(award) && row.get("status").equals("eligible"))
			.toList();
	}

	private static Path run(String fixture) {
		Path out = folder.resolve(Path.of(fixture).getFileName());
		CommandRun run = CommandRun.of("assess", Path.of("fixtures").resolve(fixture), "--out", out);
		assertThat(run.code()).as(run.err()).isZero();
		return out;
	}

	private static List<Map<String, String>> rows(Path file) throws IOException {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
			return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
		}
	}

}
