package vn.thidua.dossier;

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
		assertThat(Reads.figure(NumberStyle.VI, text, "lượt")).isEqualTo(read.replaceAll("^0+(?=\\d)", ""));
	}

	@ParameterizedTest
	@CsvSource({ "140251, 140251", "106.425, 106.425", "0.5, 0.5", "100.20, 100.20", "1234.567, 1234.567",
			"1.234.567, figure.unreadable.plain", "1., figure.unreadable.plain" })
	void dotIsTheDecimalPointWherePlain(String text, String read) {
		assertThat(Reads.figure(NumberStyle.PLAIN, text, "lượt")).isEqualTo(read);
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
			1,2345678 triệu | 1234567.8
			4,4 triệuu | 4.4 [figure.unit]
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
	@CsvSource({ "-5, -5", "−5, -5", "- 5, -5", "+5, 5", "'-0,2%', -0.2", "−1.234, -1234", "-0, 0",
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
