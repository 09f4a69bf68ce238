package vn.thidua.report.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures as the reader's language writes them. */
class FigureTextTests {

	private final FigureText vietnamese = new FigureText(Locale.forLanguageTag("vi"));

	private final FigureText english = new FigureText(Locale.ENGLISH);

	@Test
	void thousandsAndDecimalsFollowTheLanguage() {
		assertThat(this.vietnamese.of("140251.50")).isEqualTo("140.251,50");
		assertThat(this.english.of("140251.50")).isEqualTo("140,251.50");
		assertThat(this.vietnamese.of("-1200", "lượt")).isEqualTo("-1.200 lượt");
		assertThat(this.vietnamese.of("6.0", "%")).isEqualTo("6,0%");
		assertThat(this.vietnamese.of("", "%")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "100.18, '100,2%'", "100, 100%", "99.96, '99,96%'", "99.996, '99,996%'", "100.04, '100,04%'",
			"107.31, '107,3%'", "176, 176%", "0, 0%", "99.94, '99,9%'" })
	void aCompletionNeverShowsAHundredThatIsNotOne(String plain, String shown) {
		assertThat(this.vietnamese.percent(plain)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "0.18, '0,2%'", "-0.04, '-0,04%'", "-0.004, '-0,004%'", "-1.07, '-1,1%'" })
	void aDistanceNeverShowsANoughtThatIsNotOne(String plain, String shown) {
		assertThat(this.vietnamese.distance(plain)).isEqualTo(shown);
	}

	@Test
	void aShareShowsAHundredOnlyForAll() {
		assertThat(this.vietnamese.share(8, 8)).isEqualTo("100%");
		assertThat(this.vietnamese.share(25, 40)).isEqualTo("62,5%");
		assertThat(this.vietnamese.share(9999, 10000)).isEqualTo("99,99%");
		assertThat(this.vietnamese.share(0, 0)).isEmpty();
	}

}
