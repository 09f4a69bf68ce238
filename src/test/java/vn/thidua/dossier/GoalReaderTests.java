package vn.thidua.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.Direction;

import static org.assertj.core.api.Assertions.assertThat;

class GoalReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			≤ 113 | at_most 113
			<= 113 | at_most 113
			=< 113 | at_most 113
			<45 | at_most <45
			< 45 | at_most <45
			> 90 | at_least >90
			≥ 95 | at_least 95
			>= 95 | at_least 95
			≥95% | at_least 95
			dưới 6% | at_most <6
			Dưới 6% | at_most <6
			thấp hơn 6% | at_most <6
			trên 98% | at_least >98
			hơn 95% | at_least >95
			cao hơn 95% | at_least >95
			đạt trên 95% | at_least >95
			từ 85% trở lên | at_least 85
			85% trở lên | at_least 85
			từ 3% trở xuống | at_most 3
			không quá 3% | at_most 3
			không vượt quá 3% | at_most 3
			không trên 3% | at_most 3
			ít nhất 70% | at_least 70
			tối thiểu 70% | at_least 70
			không dưới 70% | at_least 70
			không thấp hơn 70% | at_least 70
			tối đa 15 | at_most 15
			nhiều nhất 15 | at_most 15
			""")
	void boundWordSetsTheDirectionAndStrictness(String text, String goal) {
		assertThat(Reads.goal(text, Direction.EXACTLY, "%")).isEqualTo(goal);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			103-107 | between 103-107
			103 - 107 | between 103-107
			103–107 | between 103-107
			103 đến 107 | between 103-107
			từ 103 đến 107 | between 103-107
			103 tới 107 | between 103-107
			0,05 – 0,1 | between 0.05-0.1
			5%-10% | between 5-10
			1.000-2.000 | between 1000-2000
			-5 đến -3 | between -5--3
			107-103 | between 103-107 [goal.reversed]
			103-103 | between 103-103
			1 nghìn đến 2 nghìn | between 1000-2000
			1-2 nghìn | goal.scale
			103-107-111 | figure.two
			103-gần 107 | figure.inexact
			""")
	void twoEndsAreARange(String text, String goal) {
		assertThat(Reads.goal(text, Direction.AT_LEAST, "%")).isEqualTo(goal);
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, at_least 95", "AT_MOST, at_most 95", "EXACTLY, exactly 95" })
	void bareFigureTakesTheDirectionOfTheIndicator(Direction direction, String goal) {
		assertThat(Reads.goal("95%", direction, "%")).isEqualTo(goal);
		assertThat(Reads.goal("đạt 95%", direction, "%")).isEqualTo(goal);
	}

	@Test
	void bareFigureIsNoRange() {
		assertThat(Reads.goal("95", Direction.BETWEEN, "%")).isEqualTo("goal.range");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "...", "…", "≥", "> -", "dưới", "từ trở lên" })
	void targetWithoutAFigureIsRefused(String text) {
		assertThat(Reads.goal(text, Direction.AT_LEAST, "%")).isIn("goal.absent", "figure.unreadable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "trên 85% trở lên", "không quá 3% trở xuống" })
	void twoBoundsAreRefused(String text) {
		assertThat(Reads.goal(text, Direction.AT_LEAST, "%")).isEqualTo("goal.bounds");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			≤ 5‰ | % | figure.sign
			≥ 95% | ‰ | figure.sign
			≥ 1234.567 | lượt | figure.unreadable.vi
			gần 95 | % | figure.inexact
			≥ gần 95 | % | figure.inexact
			87.096/75.250 | lượt | figure.two
			≤ 112 trẻ nam/100 trẻ nữ | trẻ nam/100 trẻ nữ | at_most 112
			≥ 4,4 triệu lượt | lượt | at_least 4400000
			> −0,5 | % | at_least >-0.5
			""")
	void figureOfABoundIsReadLikeAnyOther(String text, String measure, String goal) {
		assertThat(Reads.goal(text, Direction.AT_LEAST, measure)).isEqualTo(goal);
	}

}
