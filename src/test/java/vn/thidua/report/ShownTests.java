package vn.thidua.report;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How plain figures are shown. */
class ShownTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Shown shown = new Shown();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "140251|140.251|140,251", "-1234.50|-1.234,50|-1,234.50", "0.125|0,125|0.125",
			">98|>98|>98", "≤24.5|≤24,5|≤24.5", "103-107|103–107|103–107", "0.05-0.1|0,05–0,1|0.05–0.1", "''|–|–" })
	void showsFiguresBoundsAndRanges(String plain, String vietnamese, String english) {
		assertThat(this.shown.figure(plain, VIETNAMESE)).isEqualTo(vietnamese);
		assertThat(this.shown.figure(plain, Locale.ENGLISH)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "100.18|100,2%", "107.31|107,3%", "100|100%", "99.96|99,96%",
			"99.996|99,996%", "100.04|100,04%", "-0.004|-0,004%", "0.18|0,2%", "79.95|79,95%", "93.25|93,3%" })
	void showsOneDecimalUnlessThatHidesTheVerdict(String plain, String text) {
		assertThat(this.shown.percent(plain, VIETNAMESE)).isEqualTo(text);
	}

}
