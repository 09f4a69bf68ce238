package vn.thidua.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Provinces are known by any usual writing, and by what they became. */
class ProvincesTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

	private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

	private final Provinces all = Provinces.shipped();

	@ParameterizedTest
	@ValueSource(strings = { "Hòa Bình", "Hoà Bình", "Tỉnh Hòa Bình", "tỉnh  hoà bình", "HÒA BÌNH", " Hòa\u00A0Bình ",
			"TỈNH HOÀ BÌNH", "Tỉnh. Hòa-Bình" })
	void oneProvinceHasManyWritings(String written) {
		for (Normalizer.Form form : Normalizer.Form.values()) {
			assertThat(this.all.find(Normalizer.normalize(written, form)).orElseThrow().name()).isEqualTo("Hòa Bình");
		}
	}

	@ParameterizedTest
	@CsvSource({ "TP. Hồ Chí Minh, Hồ Chí Minh", "TP.HCM, Hồ Chí Minh", "TP HCM, Hồ Chí Minh",
			"Thành phố Hồ Chí Minh, Hồ Chí Minh", "Tỉnh Thừa Thiên Huế, Huế", "thành phố Huế, Huế",
			"Bà Rịa–Vũng Tàu, Bà Rịa - Vũng Tàu", "Đắc Lắc, Đắk Lắk", "Thanh Hoá, Thanh Hóa", "Khánh Hoà, Khánh Hòa",
			"TP.Đà Nẵng, Đà Nẵng" })
	void citiesAndOtherSpellings(String written, String name) {
		assertThat(this.all.find(written).orElseThrow().name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hoa Binh", "Hòa Bính", "Hòabình", "", "tỉnh", "Hòa Bình\u200B", "Bắc Việt" })
	void othersAreNotKnown(String written) {
		assertThat(this.all.find(written)).isEmpty();
	}

	@Test
	void whatIsMisspeltIsFoundNearby() {
		assertThat(this.all.near("Hoa Binh")).startsWith("Hòa Bình");
		assertThat(this.all.near("Tỉnh Bắc Gang")).startsWith("Bắc Giang");
		assertThat(this.all.near("x".repeat(100_000))).isEmpty();
	}

	@Test
	void sixtyThreeBecameThirtyFour() {
		List<String> before = names(LAST_DAY);
		assertThat(new TreeSet<>(before)).hasSize(63);
		assertThat(new TreeSet<>(names(FIRST_DAY))).hasSize(34).isSubsetOf(before);
	}

	@ParameterizedTest
	@CsvSource({ "Bắc Giang, Bắc Ninh", "Hòa Bình, Phú Thọ", "Vĩnh Phúc, Phú Thọ", "Yên Bái, Lào Cai",
			"Bình Dương, Hồ Chí Minh", "Quảng Nam, Đà Nẵng", "Hải Dương, Hải Phòng", "Phú Thọ, Phú Thọ",
			"Bạc Liêu, Cà Mau", "Kiên Giang, An Giang", "Bình Định, Gia Lai", "Phú Yên, Đắk Lắk" })
	void aMergedProvinceIsItsSuccessorFromThatDay(String old, String now) {
		assertThat(this.all.on(old, LAST_DAY)).isEqualTo(old);
		assertThat(this.all.on(old, FIRST_DAY)).isEqualTo(now);
	}

	@Test
	void aListThatContradictsItselfIsRefused() {
		Province one = new Province("Hòa Bình", List.of(), null);
		Province same = new Province("Tỉnh Hoà Bình", List.of(), null);
		Province lost = new Province("Bắc Giang", List.of(), new Province.Merger("Bắc Nình", FIRST_DAY));
		assertThatIllegalArgumentException().isThrownBy(() -> new Provinces(List.of(one, same)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Provinces(List.of(one, lost)));
	}

	private List<String> names(LocalDate day) {
		return this.all.names().stream().map((name) -> this.all.on(name, day)).toList();
	}

}
