package vn.thidua.reference;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The reference holds stunting against the threshold of the day and region. */
class ReferenceLineTests {

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			2023-03-08, Đồng bằng sông Hồng, 16.5, none
			2023-03-09, Đồng bằng sông Hồng, 16.5, met yes
			2023-03-19, Đồng bằng sông Hồng, 16.4, not_met yes
			2023-03-20, Đồng bằng sông Hồng, 16.4, met yes
			2023-03-20, Đồng bằng sông Hồng, 16.5, met yes
			2024-01-01, Trung du miền núi phía Bắc, 24.01, not_met yes
			2024-01-01, Bắc Trung Bộ, 25, met no
			2024-01-01, Tây Nguyên, 26.51, not_met no
			2024-01-01, Miền Trung, 20, none
			2024-01-01, Đông Nam Bộ, -, none
			""")
	void holdsStuntingAgainstItsThreshold(String asOf, String region, String value, String expected) {
		Map<String, String> files = ReferenceSheetTests.files("2023\nas_of: " + asOf,
				"7,35,6,6,," + value + "\n8,36,11,11,,3\n");
		files.put("scores.csv", files.get("scores.csv").replace("A,,", "A,1300-2023,"));
		files.put("units.csv", "unit,name,region\nA,Xã A," + region + "\n");
		String lines = ReferenceEvaluator.assess(files)
			.get("lines.csv")
			.stream()
			.map((row) -> row.get("status") + " " + row.get("verified"))
			.collect(Collectors.joining());
		assertThat(lines).isEqualTo((expected != null) ? expected : "");
	}

}
