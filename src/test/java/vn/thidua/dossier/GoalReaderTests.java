package vn.thidua.dossier;

import java.text.Normalizer;

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
			1.000-2.000 | figure.either
			1000-2000 | between 1000-2000
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

	/** In the words of resolutions, all under a direction of at least. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			khoảng 95,15% | % | at_least 95.15 [goal.about]
			khoảng 6,5 - 7,0% | % | between 6.5-7.0 [goal.about]
			đạt khoảng 15 bác sĩ | đv | at_least 15 [goal.about, figure.unit]
			dưới mức 5% | % | at_most <5
			tăng thêm 0,5% | % | goal.change
			giảm 0,2% | % | goal.change
			giảm 1-1,5%/năm | % | goal.change
			tăng 5% so với năm 2024 | % | goal.change
			95% so với cùng kỳ | % | goal.change
			0,5%/năm | % | goal.change
			hằng năm giảm 0,5% | % | goal.change
			0,5%/năm | %/năm | at_least 0.5
			≥ 95 % | % | at_least 95
			95% trở lên | % | at_least 95
			trên 90% trở lên | % | goal.bounds
			dưới 109 bé trai/100 bé gái | đv | at_most <109 [figure.unit]
			dưới 20/100.000 dân | đv | at_most <20 [figure.unit]
			20 người trên 100.000 dân | đv | at_least 20 [figure.unit]
			không quá 0,4% | % | at_most 0.4
			tối thiểu 80% | % | at_least 80
			phấn đấu đạt 95% | % | at_least 95
			duy trì dưới 5% | % | at_most <5
			duy trì 100% | % | at_least 100
			duy trì ở mức 100% | % | at_least 100
			đạt và vượt 95% | % | goal.two
			95-100% | % | between 95-100
			93 - 95% | % | between 93-95
			từ 103 đến 107 bé trai/100 bé gái | đv | between 103-107 [figure.unit]
			<0,3% | % | at_most <0.3
			41/41 | đv | figure.two
			100% xã | % | at_least 100 [figure.unit]
			95,15 % | % | at_least 95.15
			15 bác sĩ/vạn dân | đv | at_least 15 [figure.unit]
			1.500–2.000 | đv | between 1500-2000
			trên 98 | đv | at_least >98
			đạt 95% | % | at_least 95
			đạt trên 95% | % | at_least >95
			95% số xã | % | at_least 95 [figure.unit]
			từ 95 - 98% | % | between 95-98
			trên 95 - 98% | % | goal.boundRange
			hằng năm đạt 95% | % | at_least 95
			đạt ít nhất 95% | % | at_least 95
			bằng hoặc cao hơn 95% | % | at_least 95
			bằng hoặc thấp hơn 5% | % | at_most 5
			nhỏ hơn hoặc bằng 5% | % | at_most 5
			ít nhất đạt 95% | % | at_least 95
			Trên 95% | % | at_least >95
			TỪ 95% TRỞ LÊN | % | at_least 95
			tối thiểu đạt 95% | % | at_least 95
			đạt từ 95% trở lên | % | at_least 95
			từ mức 95% trở lên | % | at_least 95
			từ mức 95% | % | at_least 95
			từ mức 3% trở xuống | % | at_most 3
			≥95 | đv | at_least 95
			> = 95 | đv | at_least 95
			giảm còn 8% | % | at_least 8
			giảm xuống còn 8% | % | at_least 8
			tăng lên 95% | % | at_least 95
			tăng lên trên 95% | % | at_least >95
			xuống dưới 15% | % | at_most <15
			giảm xuống dưới 15% | % | at_most <15
			còn dưới 15% | % | at_most <15
			10 bác sĩ | đv | at_least 10 [figure.unit]
			không để xảy ra | đv | goal.nought
			0 ca | đv | at_least 0 [figure.unit]
			không có | đv | goal.nought
			100,0 | đv | at_least 100.0
			< 5 | đv | at_most <5
			95,0%-98,0% | % | between 95.0-98.0
			đạt 95% vào năm 2025 | % | goal.dated
			đến năm 2025 đạt 95% | % | goal.dated
			vượt 95% | % | goal.words
			từ 95% | % | goal.words
			gần 95% | % | figure.inexact
			dưới khoảng 5% | % | at_most <5 [goal.about]
			tối đa không quá 5% | % | goal.bounds
			98.125% | % | figure.either
			≥ 1,234 | lượt | figure.fraction.offered
			4,4tr | lượt | figure.abbreviated
			92.357 | tỷ đồng | at_least 92357
			92.357 tỷ đồng | tỷ đồng | at_least 92357
			tối đa 902.919 triệu đồng | triệu đồng | at_most 902919
			1 - 1,5 tỷ đồng | tỷ đồng | between 1-1.5
			100 - 200 triệu | triệu đồng | between 100-200
			1 - 2 tỷ đồng | triệu đồng | goal.scale
			1 tỷ - 2 tỷ | triệu đồng | between 1000-2000
			12 500 | lượt | at_least 12500
			12 000 - 12 500 lượt | lượt | between 12000-12500
			""")
	void wordsOfResolutionsAreReadOrRefused(String text, String measure, String goal) {
		assertThat(Reads.goal(text, Direction.AT_LEAST, measure)).isEqualTo(goal);
		assertThat(Reads.goal(text.replace(' ', '\u00A0'), Direction.AT_LEAST, measure)).isEqualTo(goal);
		assertThat(Reads.goal(Normalizer.normalize(text, Normalizer.Form.NFD), Direction.AT_LEAST, measure))
			.isEqualTo(goal);
	}

}
