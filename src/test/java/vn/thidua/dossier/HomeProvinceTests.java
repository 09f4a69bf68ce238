package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** The province that a dossier names, and its other yes-or-no keys. */
class HomeProvinceTests {

	@ParameterizedTest
	@ValueSource(strings = { "Hòa Bình", "Hoà Bình", "Tỉnh Hòa Bình", "hoa\u0300 bi\u0300nh" })
	void isReadInAnyUsualWriting(String written) {
		DossierReading reading = read("period: 2022\nprovince: " + written + "\n");
		assertThat(reading.dossier()).isNotNull();
		assertThat(reading.dossier().head().province()).isEqualTo("Hòa Bình");
		assertThat(reading.dossier().warnings()).isEmpty();
	}

	@Test
	void thatIsUnknownIsAnErrorAtItsPlace() {
		assertThat(read("period: 2022\nprovince: Hoa Binh\n").errors()).singleElement()
			.hasToString("dossier.yaml:2:11: Không có tỉnh, thành phố nào tên \"Hoa Binh\": "
					+ "Ghi đủ dấu, đúng tên; có phải là Hòa Bình?");
		assertThat(read("period: 2022\nprovince: Bắc Việt Nam\n").errors()).extracting(Problem::code)
			.containsExactly("province.unknown");
	}

	@Test
	void thatWasMergedIsADoubtFromThatDay() {
		Dossier before = read("period: 2025\nas_of: 2025-06-30\nprovince: Bắc Giang\n").dossier();
		assertThat(before.warnings()).isEmpty();
		Dossier after = before.asOf(LocalDate.of(2025, 12, 31));
		assertThat(after.warnings()).singleElement()
			.asString()
			.startsWith("dossier.yaml:3:11: cảnh báo: Từ ngày 2025-07-01");
		assertThat(after.warnings())
			.isEqualTo(read("period: 2025\nnumbers: vi\nprovince: Bắc Giang\n").dossier().warnings());
		assertThat(after.asOf(LocalDate.of(2025, 6, 30)).warnings()).isEmpty();
	}

	@Test
	void yesAndNoAreReadAlike() {
		assertThat(read("period: 2022\nillustrative: Có\n").dossier().head().illustrative()).isTrue();
		assertThat(read("period: 2022\nillustrative: YES\n").dossier().head().illustrative()).isTrue();
		assertThat(read("period: 2022\nillustrative: không\n").dossier().head().illustrative()).isFalse();
		assertThat(read("period: 2022\nillustrative: 1\n").errors()).extracting(Problem::code)
			.containsExactly("cell.choice");
	}

	private static DossierReading read(String head) {
		return DossierReader.read(Map.of("dossier.yaml", head));
	}

}
