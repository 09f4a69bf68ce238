package vn.thidua.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Problem;
import vn.thidua.unit.UnitType;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables as people make them: titles, labels, separators, codes that mislead. */
class PeoplesTablesTests {

	private final Map<String, String> files = new TreeMap<>(
			Map.of("dossier.yaml", "period: 2023\n", "units.csv", "unit,name\nA,Đơn vị A\n", "indicators.csv",
					"indicator,name,measure,direction\nX,Chỉ tiêu X,%,at_least\n"));

	@Test
	void everythingThatPeopleDoIsReadAtOnce() {
		this.files
			.put("results.csv", "\uFEFFsep=;\r\n\"PHỤ LỤC, BẢNG 1, NĂM 2023, TRANG 1, 2, 3\nSỞ Y TẾ\"\r\n\r\n;;;;\r\n"
					+ "Mã  đơn vị ;MÃ CHỈ TIÊU*;\"Thực\nhiện\";Cùng kỳ;Ghi chú;#Tên\r\nA;X;92,5;91,75;\"a;b\";x\r\n");
		DossierReading reading = read();
		assertThat(reading.errors()).isEmpty();
		assertThat(reading.warnings()).extracting(Problem::code).containsExactly("header.above");
		assertThat(reading.dossier().results()).singleElement()
			.satisfies((one) -> assertThat(one.actual().plain()).isEqualTo("92.5"))
			.satisfies((one) -> assertThat(one.previous().plain()).isEqualTo("91.75"))
			.satisfies((one) -> assertThat(one.note()).isEqualTo("a;b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void theSeparatorIsThatOfTheHeaderNotOfTheTitle(String separator) {
		this.files.put("units.csv", "a,b;c\td,e;f\tg,h;i\tj\n" + "unit,name\nA,Đơn vị A\n".replace(",", separator));
		assertThat(read().errors()).isEmpty();
		assertThat(read().dossier().units().get("A").name()).isEqualTo("Đơn vị A");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\uFEFFsep=;\n" })
	void excelsLineTellsTheSeparator(String line) {
		this.files.put("units.csv", line + "unit;name\nA;a, b, c\n");
		assertThat(read().problems()).isEmpty();
		assertThat(read().dossier().units().get("A").name()).isEqualTo("a, b, c");
	}

	@ParameterizedTest
	@CsvSource({ "Trạm y tế, STATION", "TRẠM Y TẾ, STATION", "station, STATION", "Station, STATION", "Cấp xã, COMMUNE",
			"Bệnh viện, HOSPITAL", "Đơn vị khác, OTHER" })
	void wordsOfAFixedListMayBeVietnamese(String written, UnitType type) {
		this.files.put("units.csv", "unit,name,type\nA,Đơn vị A," + written + "\n");
		assertThat(read().dossier().units().get("A").type()).isEqualTo(type);
	}

	@Test
	void aShortNameIsTheCodeOnlyWhereNothingElseIs() {
		this.files.put("results.csv", "Đơn vị,Chỉ tiêu,Thực hiện\nA,X,90\n");
		assertThat(read().problems()).isEmpty();
		this.files.put("results.csv", "Mã đơn vị,Đơn vị,Mã chỉ tiêu,Chỉ tiêu,Thực hiện\nA,Đơn vị A,X,Chỉ tiêu X,90\n");
		assertThat(read().errors()).isEmpty();
		assertThat(read().warnings()).extracting(Problem::code).containsExactly("column.unknown", "column.unknown");
	}

	@Test
	void onlyRemarksAreSilent() {
		this.files.put("units.csv", "unit,name,#ghi chú,# x,khác\nA,Đơn vị A,a,b,c\n");
		assertThat(read().problems()).extracting((one) -> one.code() + " " + one.value())
			.containsExactly("column.unknown khác");
	}

	@ParameterizedTest
	@CsvSource({ "A\u200B, ZERO WIDTH SPACE", "A\u202E, RIGHT-TO-LEFT OVERRIDE", "A\u2066B, LEFT-TO-RIGHT ISOLATE",
			"A\uFEFFB, ZERO WIDTH NO-BREAK SPACE", "A\u00ADB, SOFT HYPHEN", "A\u0001B, START OF HEADING",
			"A\u034FB, COMBINING GRAPHEME JOINER", "A\u3164B, HANGUL FILLER" })
	void whatNobodySeesInACodeIsNamed(String code, String named) {
		this.files.put("units.csv", "unit,name\n" + code + ",Đơn vị A\n");
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.place()).hasToString("units.csv:2:1"))
			.satisfies((error) -> assertThat(error.reason(Problem.VIETNAMESE)).contains(named));
	}

	@Test
	void codesAreComparedComposedAndWithoutOuterBlanks() {
		this.files.put("units.csv", "unit,name\nTX-Hòa,Thị xã\n");
		this.files.put("results.csv", "unit,indicator,actual\n\u00A0TX-Ho\u0300a\u2003,X,90\n");
		assertThat(read().problems()).isEmpty();
		assertThat(read().dossier().results()).hasSize(1);
	}

	@Test
	void freeTextKeepsTabsLinesAndEmojiAndNothingThatCannotBeHandedOn() {
		this.files.put("results.csv", "unit,indicator,actual,note\nA,X,90,\"a\tb\r\nc 👩‍⚕️\"\n");
		assertThat(read().dossier().results().get(0).note()).isEqualTo("a\tb\nc 👩‍⚕️");
		this.files.put("results.csv", "unit,indicator,actual,note\nA,X,90,\"a\u000Bb\"\n");
		assertThat(read().errors()).extracting(Problem::code).containsExactly("text.unseen");
	}

	@Test
	void textsHaveAtMostFourThousandCharactersHoweverTheyAreStored() {
		this.files.put("results.csv", "unit,indicator,actual,note\nA,X,90," + "😀".repeat(4000) + "\n");
		assertThat(read().errors()).isEmpty();
		this.files.put("results.csv", "unit,indicator,actual,note\nA,X,90," + "😀".repeat(4001) + "\n");
		assertThat(read().errors()).extracting(Problem::code).containsExactly("text.long");
	}

	@Test
	void everyUnitOfACycleIsNamedOnceAndOthersAreNot() {
		this.files.put("units.csv", "unit,name,parent\nA,a,B\nB,b,C\nC,c,B\nD,d,D\nE,e,\n");
		assertThat(read().errors()).extracting((error) -> error.code() + " " + error.value() + " " + error.place())
			.containsExactly("unit.cycle B units.csv:3:3", "unit.cycle C units.csv:4:3", "unit.cycle D units.csv:5:3");
	}

	@Test
	void aVeryLongCycleIsFoundWithoutHarm() {
		StringBuilder units = new StringBuilder("unit,name,parent\n");
		for (int i = 0; i < 20_000; i++) {
			units.append("U%d,u,U%d\n".formatted(i, (i + 1) % 20_000));
		}
		this.files.put("units.csv", units.toString());
		assertThat(read().errors()).hasSize(20_000)
			.allSatisfy((error) -> assertThat(error.details().get(0).length()).isLessThan(100));
	}

	@ParameterizedTest
	@CsvSource({ "A\u0301, Á, ''", "\u0412-1, B-1, code.alike", "Ð-1, Đ-1, code.alike", "X\u20131, X-1, code.alike",
			"I-1, l-1, ''", "a-1, A-1, ''" })
	void codesThatLookAlikeAreADoubt(String one, String other, String code) {
		this.files.put("units.csv", "unit,name\n%s,a\n%s,b\n".formatted(other, one));
		DossierReading reading = read();
		assertThat(reading.errors().size()).isEqualTo(one.equals("A\u0301") ? 1 : 0);
		assertThat(reading.warnings().stream().map(Problem::code))
			.isEqualTo(code.isEmpty() ? List.of() : List.of(code));
	}

	@Test
	void twoFilesOfOneNameAreAnErrorThatNamesBoth() {
		this.files.put("Units.csv", "unit,name\nA,a\n");
		assertThat(read().errors()).anySatisfy(
				(error) -> assertThat(error.reason(Problem.VIETNAMESE)).contains("\"Units.csv\"", "\"units.csv\""));
	}

	@ParameterizedTest
	@CsvSource({ "1944-12-31, date.range", "1945-01-01, ''", "31/12/2100, ''", "01/01/2101, date.range",
			"+999999999-12-31, date.range", "-0001-01-01, date.range", "2023-02-30, cell.date" })
	void daysLieInTheYearsThatDataSpeakOf(String day, String code) {
		this.files.put("results.csv", "unit,indicator,actual,completed_on\nA,X,90," + day + "\n");
		assertThat(read().errors().stream().map(Problem::code)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
	}

	private DossierReading read() {
		return DossierReader.read(this.files);
	}

}
