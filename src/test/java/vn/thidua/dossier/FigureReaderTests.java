package vn.thidua.dossier;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class FigureReaderTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			140.251 | 140251
			1.789.908 | 1789908
			999.999.999.999 | 999999999999
			12.345,67 | 12345.67
			0,03 | 0.03
			71,00 | 71.00
			1234,5 | 1234.5
			007 | 007
			21.8 | 21.8
			3.60 | 3.60
			90.85 | 90.85
			0.125 | 0.125
			0.5 | 0.5
			1.2345 | 1.2345
			12345.67 | 12345.67
			1234.567 | figure.unreadable.vi
			12.34.5 | figure.unreadable.vi
			12.34.567 | figure.unreadable.vi
			1.234.56 | figure.unreadable.vi
			0.125.000 | figure.unreadable.vi
			012.345 | figure.unreadable.vi
			1,2,3 | figure.unreadable.vi
			12,345,67 | figure.unreadable.vi
			1.234,567,8 | figure.unreadable.vi
			5. | figure.unreadable.vi
			5, | figure.unreadable.vi
			191,212,000 | 191212000 [figure.commas]
			1,000,000 | 1000000 [figure.commas]
			140,251 | 140.251
			0,212,000 | figure.unreadable.vi
			""", delimiter = '|')
	void separatorsAreReadTheVietnameseWay(String text, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, "kg")).isEqualTo(read.replaceAll("^0+(?=\\d)", ""));
	}

	@ParameterizedTest
	@CsvSource({ "140251, 140251", "106.425, 106.425", "0.5, 0.5", "100.20, 100.20", "1234.567, 1234.567",
			"1.234.567, figure.unreadable.plain", "1., figure.unreadable.plain" })
	void dotIsTheDecimalPointWherePlain(String text, String read) {
		assertThat(Reads.figure(NumberStyle.PLAIN, text, "kg")).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "100,2", "140,251", "191,212,000", "1.234,5" })
	void commaIsRefusedWherePlain(String text) {
		assertThat(Reads.figure(NumberStyle.PLAIN, text, "lượt")).isEqualTo("figure.unreadable.plain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "–", "—", "..", "...", "....", "…" })
	void absenceIsNeverZero(String text) {
		assertThat(Reads.figure(NumberStyle.VI, text, "%")).isEqualTo("none");
		assertThat(Reads.figure(NumberStyle.PLAIN, text, "%")).isEqualTo("none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			246 nghìn | 246000
			246 ngàn | 246000
			246nghìn | 246000
			246 Nghìn | 246000
			4,4 triệu | 4400000
			1,2 tỷ | 1200000000
			1,2 tỉ | 1200000000
			1.200 triệu | 1200000000
			1,5 nghìn tỷ | 1500000000000
			4,4 triệu lượt | 4400000
			18,259 triệu người | 18259000 [figure.unit]
			1,2345678 triệu | figure.fraction
			1,000 nghìn | 1000
			""")
	void scaleWordsMultiply(String text, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, "lượt")).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100,2% | % | 100.2
			100,2 % | % | 100.2
			100,2 | % | 100.2
			13,41‰ | ‰ | 13.41
			13,41%o | ‰ | 13.41
			13,41%0 | ‰ | 13.41
			13,41%o | %o | 13.41
			13,41‰ | % | figure.sign
			13,41%o | % | figure.sign
			13,41%0 | % | figure.sign
			13,41% | ‰ | figure.sign
			13,41% | %o | figure.sign
			7% | lượt | 7 [figure.signDropped]
			7‰ | lượt | 7 [figure.signDropped]
			""")
	void signMustNotContradictTheMeasure(String text, String measure, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, measure)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12.877 lượt | lượt | 12877
			12.877 Lượt | lượt | 12877
			12.877 người | lượt | 12877 [figure.unit]
			12.877 lượt khám | lượt | 12877 [figure.unit]
			30 giường/vạn dân | giường/vạn dân | 30
			111,2 trẻ nam/100 trẻ nữ | trẻ nam/100 trẻ nữ | 111.2
			111,2 bé trai/100 bé gái | trẻ nam/100 trẻ nữ | 111.2 [figure.unit]
			45 ca/100.000 dân | ca/100.000 dân | 45
			250 m2 | m2 | 250
			8 bác sĩ 3 y sĩ | người | figure.two
			""")
	void unitTextIsDropped(String text, String measure, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, measure)).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "13, 41%o", "13 ,41%o", "13 , 41 %o", "13,4 1%o" })
	void blankInsideTheDecimalsIsDroppedWithAWarning(String text) {
		assertThat(Reads.figure(NumberStyle.VI, text, "‰")).isEqualTo("13.41 [figure.blank]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gần 14", "hơn 14", "trên 14", "khoảng 14", "ước 14", "Gần 14", "ước đạt 14", "14 (ước)",
			"~14", "≥ 14", ">14", "dưới 14", "xấp xỉ 14" })
	void inexactFigureIsRefused(String text) {
		assertThat(Reads.figure(NumberStyle.VI, text, "%")).isEqualTo("figure.inexact");
	}

	@ParameterizedTest
	@ValueSource(strings = { "87.096/75.250", "87.096 / 75.250", "87.096; 75.250", "12 (năm trước 11)", "12-13",
			"100% (đạt 120 lượt)", "87.096 và 75.250" })
	void twoFiguresInOneCellAreRefused(String text) {
		assertThat(Reads.figure(NumberStyle.VI, text, "lượt")).isEqualTo("figure.two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "đạt", "không có", "gần", "--", "x12", "%", "(12)", ".5", ",5", "abc", "N/A", "?" })
	void textWithoutAFigureInFrontIsRefused(String text) {
		assertThat(Reads.figure(NumberStyle.VI, text, "lượt")).isEqualTo("figure.unreadable");
	}

	@ParameterizedTest
	@CsvSource({ "-5, -5", "−5, -5", "- 5, -5", "+5, 5", "+ 5, 5", "'-0,2%', -0.2", "−1.234, figure.either", "-0, 0",
			"--5, figure.unreadable", "5-, figure.unreadable" })
	void signsInFrontAreRead(String text, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, "%")).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00A0140.251", "140.251\u00A0lượt\u00A0", "140.251\u00A0", " 140.251 ",
			"140.251\u00A0lượt", "140.251 lu\u031Bo\u031B\u0323t" })
	void unbrokenBlanksAndDecomposedLettersAreReadInACell(String cell) {
		DossierReading reading = DossierReader.read(Map.of("dossier.yaml", "period: 2023\n", "indicators.csv",
				"indicator,name,measure,direction\nCT,Chỉ tiêu,lượt,at_least\n", "results.csv",
				"unit,indicator,actual\nDV,CT," + cell + "\n"));
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.dossier()).isNotNull();
		assertThat(reading.dossier().results()).extracting(Result::actual).containsExactly(Figure.of(140251));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tỷ đồng | 82.946 tỷ đồng | 82946
			tỷ đồng | 82.946 tỷ | 82946
			tỷ đồng | 82.946 tỉ đồng | 82946
			tỷ đồng | 82.946 | 82946
			tỷ đồng | 3.302,44 tỷ đồng | 3302.44
			tỷ đồng | 971.851 triệu đồng | 971.851
			tỷ đồng | 1,5 nghìn tỷ đồng | 1500
			triệu đồng | 971.851 | 971851
			triệu đồng | 971.851 triệu đồng | 971851
			triệu đồng | 971.851 triệu | 971851
			triệu đồng | 971,851 tỷ đồng | 971851
			triệu đồng | 971.851 đồng | figure.scale
			triệu đồng | 971.851 trđ | figure.abbreviated
			trđ | 971.851 trđ | 971851
			trđ | 971,851 tỷ đồng | 971851 [figure.unit]
			1.000 đồng | 5.000 | 5000
			1.000 đồng | 5 triệu đồng | 5000
			nghìn đồng | 5 triệu đồng | 5000
			nghìn lượt | 246 | 246
			nghìn lượt | 246 nghìn | 246
			nghìn lượt | 246 nghìn lượt | 246
			nghìn lượt | 1,2 triệu lượt | 1200
			nghìn lượt | 12.345 lượt | figure.scale
			nghìn người | 12,345 | 12.345
			nghìn người | 12,3456 | figure.fraction
			triệu lượt | 4,4 | 4.4
			triệu đồng/người | 5 triệu đồng/người | 5
			triệu đồng/người | 5,5 | 5.5
			vạn người | 5 nghìn người | 0.5
			đồng | 71,00 tỷ | 71000000000
			tỷ lệ | 5 | 5
			Tỷ suất | 5,5 | 5.5
			Tỷ số giới tính | 111,5 | 111.5
			ca/1 triệu dân | 5,5 | 5.5
			ca/100 nghìn dân | 5 ca/100 nghìn dân | 5
			""")
	void figureIsHeldInAMeasureThatHoldsAWordOfScale(String measure, String text, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, measure)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "%, 98.125", "%, 98.125%", "‰, 1.234", "giường/vạn dân, 34.500", "%/năm, 1.125",
			"bé trai/100 bé gái, 111.200", "%, -98.125" })
	void dotThatCanMeanTwoThingsUnderARateIsRefusedWithBothWritings(String measure, String text) {
		FigureReading reading = new FigureReader(NumberStyle.VI).read(text, measure);
		String digits = text.replace("%", "");
		assertThat(reading.error()).isEqualTo("figure.either");
		assertThat(reading.offers()).containsExactly(digits.replace(".", ""), digits.replace('.', ','));
		assertThat(reading.offers())
			.allSatisfy((offer) -> assertThat(new FigureReader(NumberStyle.VI).read(offer, measure).error()).isNull());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VI | 98,125 | % | 98.125
			VI | 98125 | % | 98125
			VI | 0.125 | % | 0.125
			VI | 1.234.567 | % | 1234567
			VI | 1.234,5 | % | 1234.5
			VI | 98.125 | kg | 98125
			PLAIN | 98.125 | % | 98.125
			""")
	void otherDotsUnderARateAreReadAsEver(NumberStyle style, String text, String measure, String read) {
		assertThat(Reads.figure(style, text, measure)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VI | 1,234 | figure.fraction.offered | 1.234
			VI | 1,000 | figure.fraction.offered | 1.000
			VI | -1,234 | figure.fraction.offered | -1.234
			VI | 108,5 | figure.fraction |
			VI | 0.98 | figure.fraction |
			VI | 1.23 | figure.fraction |
			VI | 1.2345 | figure.fraction |
			VI | 12, 5 | figure.fraction |
			VI | −0,2 | figure.fraction |
			VI | 1.234.567,8 | figure.fraction |
			VI | 12,000.0 | figure.unreadable.vi |
			PLAIN | 1.234 | figure.fraction.offered | 1234
			PLAIN | 1.000 | figure.fraction.offered | 1000
			PLAIN | 108.5 | figure.fraction |
			""")
	void countHasNoFraction(NumberStyle style, String text, String error, String offered) {
		for (String measure : List.of("người", "lượt", "ca", "cơ sở", "xã", "hộ", "trẻ", "giường", "Lượt khám",
				"lượt người", "số ca mắc", "Trạm y tế")) {
			FigureReading reading = new FigureReader(style).read(text, measure);
			assertThat(reading.error()).as(measure).isEqualTo(error);
			assertThat(reading.offers()).isEqualTo((offered == null) ? List.of() : List.of(offered));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VI | 12.345,0 | người | 12345
			VI | 12.345,00 | người | 12345
			VI | 0,0 | người | 0
			VI | 12,50 | người | figure.fraction
			VI | 18,259 triệu | người | 18259000
			PLAIN | 12.0 | người | 12
			PLAIN | 12.00 | lượt | 12
			VI | 1,5 | lượt/người | 1.5
			VI | 108,5 | % người dân | 108.5
			VI | 12,5 | bác sĩ trên 10.000 dân | 12.5
			VI | 2,1 | con | 2.1
			VI | 73,7 | tuổi | 73.7
			VI | 6,5 | ngày | 6.5
			""")
	void wholeCountsAndOtherMeasuresAreRead(NumberStyle style, String text, String measure, String read) {
		assertThat(Reads.figure(style, text, measure)).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e3", "1E3", "1e+3", "4,4tr", "4,4 tr", "4,4 Tr", "4,4trđ", "4,4 tr đồng", "12k", "12 K",
			"12kđ", "4,4 triệuu", "4,4 trieu", "4,4 triêu", "246 nghin", "246 ngan", "1,2 ty", "1,2 tỷđ", "5 trăm",
			"5 vạn", "5 chục", "2 triệu rưỡi", "12x", "5 million", "12m" })
	void lettersThatAreAPartOfTheNumberAreRefused(String text) {
		for (String measure : List.of("người", "lượt", "trẻ", "%", "đồng", "kg")) {
			assertThat(Reads.figure(NumberStyle.VI, text, measure)).as(measure).isEqualTo("figure.abbreviated");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 500", "12\u00A0500", "12\u2009500", "12\u202F500", "12\u2007500", "12 500 lượt",
			"12\u00A0500\u00A0lượt", "12 500,0" })
	void blanksOfAnyKindPartThousands(String text) {
		assertThat(Reads.figure(NumberStyle.VI, text, "lượt")).isEqualTo("12500");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 234 567 | 1234567
			1 234,5 | 1234.5
			12 50 | figure.two
			12 5000 | figure.two
			012 500 | figure.two
			12  500 | figure.two
			12 500.000 | figure.two
			12 500 13 | figure.two
			12.345 678 | figure.two
			""")
	void onlyWholeGroupsOfThreeAreThousands(String text, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, "kg")).isEqualTo(read);
		assertThat(Reads.figure(NumberStyle.PLAIN, text, "kg")).isNotEqualTo(read.startsWith("figure") ? "" : read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12/15 xã | xã | figure.two
			12 xã/15 xã | xã | figure.two
			87/100 xã | xã | figure.two
			20/1.000 người | người | figure.two
			20/100.000 dân | ca/100.000 dân | 20
			20/10.000 dân | ca/100.000 dân | figure.per
			15 bác sỹ/ 10.000 dân | bác sỹ/10.000 dân | 15
			15 bác sĩ/10.000 dân | bác sĩ/vạn dân | 15 [figure.unit]
			15 bác sĩ/1.000 dân | bác sĩ/vạn dân | figure.per
			20 người trên 100.000 dân | người/100.000 dân | 20
			5 ca/1.000 dân | % | figure.per
			95,15% dân số | % dân số | 95.15
			2 %/năm | %/năm | 2
			250 m² | m2 | 250
			１２３ | lượt | figure.unreadable
			12 ３người | lượt | figure.two
			12½ | kg | figure.two
			2023-12-31 | lượt | figure.date
			31/12/2023 | lượt | figure.date
			""")
	void whatFollowsTheDigitsIsNeverGuessedAt(String text, String measure, String read) {
		assertThat(Reads.figure(NumberStyle.VI, text, measure)).isEqualTo(read);
	}

	@Test
	void lettersAndBlanksMayBeStoredInAnyWay() {
		for (String text : List.of("1,2\u00A0t\u1EF7\u00A0\u0111\u1ED3ng",
				Normalizer.normalize("1,2 tỷ đồng", Normalizer.Form.NFD), "1,2\u00A0TỶ ĐỒNG",
				"\u00A01,2 tỷ đồng\u2009")) {
			assertThat(Reads.figure(NumberStyle.VI, text, Normalizer.normalize("triệu đồng", Normalizer.Form.NFD)))
				.isEqualTo("1200");
		}
	}

	@Test
	void refusedCellIsLocated() {
		DossierReading reading = DossierReader.read(Map.of("dossier.yaml", "period: 2023\n", "indicators.csv",
				"indicator,name,measure,direction\nCT,Chỉ tiêu,lượt,at_least\n", "results.csv",
				"unit,indicator,actual\nDV,CT,gần 14\n"));
		List<Problem> errors = reading.errors();
		assertThat(reading.dossier()).isNull();
		assertThat(errors).singleElement()
			.hasToString("results.csv:2:3: Cột actual: \"gần 14\" không phải con số chính xác: "
					+ "Ghi con số chính xác, bỏ các chữ như gần, hơn, trên, khoảng, ước");
	}

}
