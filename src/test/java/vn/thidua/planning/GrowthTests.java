package vn.thidua.planning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Targets grow exactly, are rounded half up as written, and stay what they are. */
class GrowthTests {

	private static Goal goal(String text) {
		return TypedText.goal(text, Direction.AT_LEAST, "kg").value();
	}

	private static String grown(String text, String growth) {
		return GoalText.like(text, "kg", Growth.read(growth).of(goal(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5%       | 1.05
			+5%      | 1.05
			-2,5%    | 0.975
			0%       | 1
			×1,05    | 1.05
			x 1,05   | 1.05
			X2       | 2
			* 0,5    | 0.5
			×10      | 10
			""")
	void aGrowthIsReadAsPercentOrFactor(String text, String factor) {
		assertThat(Growth.read(text).factor()).isEqualByComparingTo(factor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "5", "1,05", "1.05", "%", "×", "×5%", "năm %", "khoảng 5%" })
	void whatCouldMeanTwoThingsOrNothingIsRefused(String text) {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> Growth.read(text)).withMessage("growth");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-100%", "-101%", "×0", "×10,01", "901%", "×1.050" })
	void growthBelowNoughtOrBeyondTenfoldIsRefused(String text) {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> Growth.read(text)).withMessage("growth.beyond");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			140.000       | 5%    | 147.000
			10            | 5%    | 11
			9             | 5%    | 9
			0             | 5%    | 0
			0,5           | 5%    | 0,5
			0,50          | 5%    | 0,53
			12.345,6      | ×1,1  | 13.580,2
			246 nghìn     | 5%    | 258.300
			4,4 triệu     | 5%    | 4.620.000
			≥ 95          | ×2    | ≥ 190
			ít nhất 95    | ×2    | ≥ 190
			từ 95 trở lên | ×2    | ≥ 190
			> 95          | ×2    | > 190
			trên 95       | ×2    | > 190
			không quá 3   | ×2    | ≤ 6
			<45           | ×2    | < 90
			103-107       | ×2    | 206 đến 214
			0,05 – 0,1    | ×2    | 0,10 đến 0,2
			95%           | -1%   | 94%
			< 6‰          | ×2    | < 12‰
			""")
	void figuresBoundsAndRangesGrowAsTheyAreWritten(String text, String growth, String grown) {
		assertThat(grown(text, growth)).isEqualTo(grown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "140.000", "0,50", "≥ 95", "trên 98%", "< 6", "tối đa 4,4 triệu", "103 đến 107",
			"từ 85% trở lên", "0,05 – 0,1", "1.234.567,89" })
	void whatIsWrittenIsReadAgainAsTheSame(String text) {
		String measure = text.contains("%") ? "%" : "kg";
		Goal goal = TypedText.goal(text, Direction.AT_MOST, measure).value();
		String written = GoalText.like(text, measure, goal);
		assertThat(TypedText.goal(written, Direction.AT_MOST, measure).value()).isEqualTo(goal);
	}

	@Test
	void percentagesAndRatesAreToldByTheirMeasure() {
		assertThat(Growth.rate("%")).isTrue();
		assertThat(Growth.rate("‰")).isTrue();
		assertThat(Growth.rate("giường/vạn dân")).isTrue();
		assertThat(Growth.rate("người")).isFalse();
	}

}
