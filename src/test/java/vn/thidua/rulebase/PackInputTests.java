package vn.thidua.rulebase;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files of a pack may hold; the rest is refused at its place, and soon. */
class PackInputTests {

	private static final Duration SOON = Duration.ofSeconds(5);

	private static final String HEAD = "id: local/demo\nstage: local\nversion: 1\ntitle: Thử\n"
			+ "extends: [commune-health/1300-2023]\n";

	private static final String ROWS = "code,value,from,to,source,verified\n";

	private final Shipped rules = Shipped.rules();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					provnce: Hòa Bình | local/demo/pack.yaml:6:1: Không có khóa "provnce": Có phải là "province"?
					verfied: yes      | local/demo/pack.yaml:6:1: Không có khóa "verfied": Có phải là "verified"?
					ghi_chu: x        | local/demo/pack.yaml:6:1: Không có khóa "ghi_chu": Bỏ đi, hoặc dùng một trong các khóa
					stage: local      | local/demo/pack.yaml:6:1: Khóa "stage" lặp lại
					notes: {vn: x}    | local/demo/pack.yaml:6:9: Không có khóa "vn": Có phải là "vi"?
					documents: [{nummer: x}] | local/demo/pack.yaml:6:14: Không có khóa "nummer": Có phải là "number"?
					province: Hoa Binh | local/demo/pack.yaml:6:11: Không có tỉnh, thành phố nào tên "Hoa Binh"
					province: [Hòa Bình] | local/demo/pack.yaml:6:11: Giá trị không đúng dạng
					draft: maybe      | local/demo/pack.yaml:6:8: Mục draft: "maybe" không phải có hay không
					verified: 1       | local/demo/pack.yaml:6:11: Mục verified: "1" không phải có hay không
					illustrative: y   | local/demo/pack.yaml:6:15: Mục illustrative: "y" không phải có hay không
					from: 31/12/2023  | local/demo/pack.yaml:6:7: "31/12/2023" không phải một ngày
					to: 9999-12-31    | local/demo/pack.yaml:6:5: Ngày "9999-12-31" không nằm trong các năm
					to: +999999999-12-31 | local/demo/pack.yaml:6:5: Ngày "+999999999-12-31" không nằm trong các năm
					regime: "A\\0b"    | local/demo/pack.yaml:6:9: Giá trị có ký tự không nhìn thấy hoặc không dùng được: U+0000
					notes: {vi: "a\\u202eb"} | local/demo/pack.yaml:6:13: Giá trị có ký tự không nhìn thấy hoặc không dùng được: U+202E
					notes: {vi: "a\\n\\tb"}  |
					issued: hôm qua   | local/demo/pack.yaml:6:9: "hôm qua" không phải một ngày
					version: !!binary aGVsbG8= | local/demo/pack.yaml:6:10: Không nhận kiểu dữ liệu
					regime: !!java.util.Date 2020 | local/demo/pack.yaml:6:9: Không nhận kiểu dữ liệu
					regime: !own x    | local/demo/pack.yaml:6:9: Không nhận kiểu dữ liệu "!own"
					regime: &a x      |
					notes: {vi: &a x, en: *a} | local/demo/pack.yaml:6:23: Không nhận cách viết tắt "*a"
					""")
	void keysAndValuesOfThePackAreAClosedList(String line, String told) {
		List<String> problems = problems(
				head(line).with("local/demo/parameters.csv", ROWS + "total.minPercent,85,,,x,no\n"));
		if (told == null) {
			assertThat(problems).isEmpty();
		}
		else {
			assertThat(problems).anyMatch((one) -> one.startsWith(told));
		}
	}

	@Test
	void theLastDayIsNotBeforeTheFirst() {
		assertThat(problems(head("from: 2024-01-02\nto: 2024-01-01"))).anyMatch(
				(one) -> one.startsWith("local/demo/pack.yaml:7:5: Ngày cuối 2024-01-01 trước ngày đầu 2024-01-02"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "YES", "true", "True", "có", "CÓ" })
	void yesIsReadAlike(String yes) {
		RuleRelease release = HostileRules.BOOK.release(
				head("draft: " + yes).with("local/demo/parameters.csv", ROWS + "total.minPercent,85,,,x," + yes + "\n")
					.files());
		RulePack pack = release.pack("local/demo").orElseThrow();
		assertThat(pack.draft()).isTrue();
		assertThat(pack.parameters()).allMatch(Parameter::verified);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			total.minPercent,101,,,x,no  | 2:2: | number.percent
			total.minPercent,-1,,,x,no   | 2:2: | number.negative
			total.minPercent,"80,000",,,x,no | 2:2: | pack.figure
			total.minPercent,1e2,,,x,no  | 2:2: | pack.figure
			total.minPercent,1/2,,,x,no  | 2:2: | pack.figure
			total.minPercent,85,2024-01-02,2024-01-01,x,no | 2:4: | span.reversed
			total.minPercent,85,,9999-12-31,x,no | 2:4: | pack.day
			total.minPercent,85,0001-01-01,,x,no | 2:3: | pack.day
			total.minPercent,85,,,x,maybe | 2:6: | pack.yesNo
			total\u200B.minPercent,85,,,x,no | 2:1: | pack.hidden
			total.minPercent\u00AD,85,,,x,no | 2:1: | pack.hidden
			GK.years,1.5,,,x,no          | 2:2: | number.years
			""")
	void numbersAreSuchAsTheirNamesSay(String row, String place, String code) {
		List<Problem> found = head("").with("local/demo/parameters.csv", ROWS + row + "\n").problems();
		assertThat(found).anyMatch(
				(one) -> one.code().equals(code) && one.toString().startsWith("local/demo/parameters.csv:" + place));
	}

	@ParameterizedTest
	@CsvSource({ "4294967297,14, criterion.twice", "0,14, criterion.twice", "1.5,14, criterion.twice",
			"-1,14, criterion.twice", "1,7.5, criterion.points", "1,-7, criterion.points", "1\u200B,14, pack.hidden" })
	void criteriaAreNumberedAndHaveWholePoints(String number, String points, String code) {
		assertThat(this.rules
			.changed("commune-health/1300-2023/criteria.csv",
					(text) -> text.replace("\n1,14,", "\n" + number + "," + points + ","))
			.problems()).extracting(Problem::code).contains(code);
	}

	@Test
	void codesOfClausesAndAwardsHideNothing() {
		assertThat(this.rules.changed("award/law-2003/clauses.csv", (text) -> text.replaceFirst("\nA\\.", "\nA\u200B."))
			.problems()).extracting(Problem::code).contains("pack.hidden");
		assertThat(this.rules.changed("award/shared/awards.csv", (text) -> text.replace("\nLDTT,", "\nLDTT\u200D,"))
			.problems()).extracting(Problem::code).contains("pack.hidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFEFFcode;value;from;to;source;verified\r\ntotal.minPercent;85,5;;;\"a; b\";Yes\r\n",
			"sep=;\r\ncode;value;from;to;source;verified\r\ntotal.minPercent;85,5;;;x, y;có\r\n",
			"\uFEFFcode\tvalue\tfrom\tto\tsource\tverified\ntotal.minPercent\t85,5\t\t\tx\tTRUE\n",
			"\uFEFFcode,value,from,to,source,verified\ntotal.minPercent,\"85,5\",,,x,yes\n",
			"code;value;from;to;source;verified\ntotal.minPercent;85.5;;;x;yes\n",
			"code;value;from;to;source;verified\r\n;;;;;\r\ntotal.minPercent;85,5;;;x;yes\r\n; ;;;;\r\n" })
	void tablesAreReadAsSpreadsheetsSaveThem(String table) {
		RuleRelease release = HostileRules.BOOK.release(head("").with("local/demo/parameters.csv", table).files());
		Parameter number = release.pack("local/demo").orElseThrow().parameters().get(0);
		assertThat(number.value().plain()).isEqualTo("85.5");
		assertThat(number.code()).isEqualTo("total.minPercent");
		assertThat(number.verified()).isTrue();
	}

	@Test
	void otherTablesAreReadAsSpreadsheetsSaveThem() {
		for (String table : List.of("award/law-2003/clauses.csv", "award/shared/awards.csv",
				"commune-health/1300-2023/criteria.csv", "vocabulary/provinces.csv")) {
			Shipped saved = this.rules.changed(table, PackInputTests::semicolons);
			assertThat(HostileRules.BOOK.packs(saved.files())).isNotEmpty();
			assertThat(problems(saved)).as(table).isEmpty();
		}
	}

	@Test
	void sixtyThousandNumbersAreRefusedSoon() {
		Shipped many = head("").with("local/demo/parameters.csv", numbers(60_000));
		assertThat(soon(() -> problems(many))).singleElement()
			.asString()
			.startsWith("local/demo/parameters.csv:10002:1: Bảng có hơn 10000 dòng");
	}

	@Test
	void theMostNumbersTakeLittleTime() {
		Shipped many = head("").with("local/demo/parameters.csv", numbers(10_000));
		assertThat(soon(() -> problems(many))).isEmpty();
		Shipped twice = many.with("local/other/pack.yaml", HEAD.replace("local/demo", "local/other"))
			.with("local/other/parameters.csv", numbers(10_000));
		assertThat(soon(() -> problems(twice))).hasSizeGreaterThan(1000);
		assertThat(soon(() -> HostileRules.BOOK.release(many.files())
			.law(LocalDate.of(1950, 1, 1), "")
			.inForce("commune-health"))).isEmpty();
	}

	private static String numbers(int count) {
		StringBuilder table = new StringBuilder(ROWS);
		for (int i = 0; i < count / 2; i++) {
			LocalDate day = LocalDate.of(1950, 1, 1).plusDays(i);
			table.append("total.minPercent,85,").append(day).append(',').append(day).append(",x,no\n");
			table.append("total.minPercent@s").append(i).append(",85,,,x,no\n");
		}
		return table.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "local/demo/parameter.csv", "local/demo/Parameters.csv", "local/demo/rules.DRL",
			"local/demo/x/parameters.csv", "local/demo/awards.csv", "local/demo/criteria.csv", "local/more/pack.yml",
			"local/more/Pack.yaml", "local/more/parameters.csv", "parameters.csv", "more.drl",
			"local/demo/scenarios/more.yml", "local/demo/more.yaml", "award/law-2022/parameter.csv" })
	void aFileThatNobodyReadsIsRefused(String path) {
		assertThat(problems(local().with(path, ROWS))).singleElement()
			.asString()
			.startsWith(path + ":1:1: Không ai đọc tệp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "total.minPercnt", "Total.MinPercent", "total. minPercent", "t\u043etal.minPercent", "",
			"validity.year" })
	void aLocalNumberThatNoRuleAsksForIsRefused(String code) {
		assertThat(problems(head("").with("local/demo/parameters.csv", ROWS + code + ",85,,,x,no\n"))).singleElement()
			.asString()
			.startsWith("local/demo/parameters.csv:2:1: Không luật nào hỏi con số");
	}

	@Test
	void aLawWithoutANumberThatItsRuleAsksForIsRefused() {
		assertThat(this.rules
			.changed("commune-health/1300-2023/parameters.csv",
					(text) -> text.replace("total.minPercent,", "total.minPercnt,"))
			.problems()).extracting(Problem::toString)
			.singleElement()
			.asString()
			.startsWith("commune-health/1300-2023/conditions.drl:14:21: ")
			.contains("total.minPercent");
	}

	@Test
	void whatWasAcceptedWithoutItIsComputedAgain() {
		Shipped changed = this.rules.changed("commune-health/1300-2023/parameters.csv",
				(text) -> text.replace("total.minPercent,", "total.minPercnt,"));
		assertThat(HostileRules.BOOK.accepted(changed.files()).claims()).extracting(Problem::code)
			.containsExactly("parameter.missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "local/demo/note.md", "local/demo/Thumbs.db", "local/demo/~$parameters.csv", "README.md",
			"vocabulary/more.csv" })
	void otherFilesArePassedOver(String path) {
		assertThat(problems(local().with(path, "x"))).isEmpty();
	}

	private Shipped local() {
		return head("").with("local/demo/parameters.csv", ROWS + "total.minPercent,85,,,x,no\n");
	}

	@Test
	void whatIsRefusedIsToldOnce() {
		String digits = "9".repeat(5000);
		assertThat(
				problems(head("").with("local/demo/parameters.csv", ROWS + "total.minPercent," + digits + ",,,x,no\n")))
			.singleElement()
			.asString()
			.startsWith("local/demo/parameters.csv:2:2: Giá trị dài hơn 4000 ký tự");
		assertThat(problems(local().with("local/demo/pack.yaml", HEAD + "notes: !!binary aGVsbG8=\n"))).hasSize(1);
		assertThat(problems(local().with("local/demo/pack.yaml", HEAD + "#" + "x".repeat(4 << 20)))).hasSize(1);
	}

	@Test
	void largeAndDeepFilesAreRefusedSoon() {
		String digits = "9".repeat(400_000);
		assertThat(soon(() -> problems(head("version: " + "x".repeat(4 << 20)))))
			.anyMatch((one) -> one.startsWith("local/demo/pack.yaml:1:1: Tệp dài hơn 1048576 ký tự"));
		assertThat(soon(() -> problems(head("regime: " + digits))))
			.anyMatch((one) -> one.startsWith("local/demo/pack.yaml:6:9: Giá trị dài hơn 4000 ký tự"));
		assertThat(soon(() -> problems(
				head("").with("local/demo/parameters.csv", ROWS + "total.minPercent," + digits + ",,,x,no\n"))))
			.anyMatch((one) -> one.startsWith("local/demo/parameters.csv:2:2: "));
		assertThat(soon(() -> problems(head("notes: " + "[".repeat(500_000))))).isNotEmpty();
		assertThat(soon(() -> problems(head("notes: " + "{a: ".repeat(200_000))))).isNotEmpty();
		assertThat(soon(() -> problems(head("? ".repeat(300_000))))).isNotEmpty();
	}

	@Test
	void aVeryLongRuleIsRefusedSoon() {
		String right = "$file.ratedAtLeast(\"HTTNV\")";
		Shipped changed = this.rules.changed("award/shared/titles.drl",
				(text) -> text.replace(right, right + ".and($file.judged(\"unity\"))".repeat(3000)));
		assertThat(soon(changed::problems)).extracting(Problem::code).contains("rule.long");
	}

	@Test
	void theVocabularyIsPartOfTheReleaseAndIsChecked() {
		Shipped changed = this.rules.changed("vocabulary/provinces.csv",
				(text) -> text.replace("Bắc Cạn", "Bắc-Cạn;BK"));
		assertThat(changed.files().digest()).isNotEqualTo(this.rules.files().digest());
		assertThat(problems(changed)).isEmpty();
		assertThat(problems(this.rules.changed("vocabulary/provinces.csv",
				(text) -> text.replace("tỉnh,,Bắc Ninh,2025-07-01", "tỉnh,,Bắc Nính,2025-07-01"))))
			.singleElement()
			.asString()
			.startsWith("vocabulary/provinces.csv:1:1: Bảng tỉnh, thành phố: \"Bắc Giang\"");
		assertThat(problems(
				this.rules.changed("vocabulary/provinces.csv", (text) -> text.replace("2025-07-01", "1/7/2025"))))
			.anyMatch((one) -> one.startsWith("vocabulary/provinces.csv:3:5: \"1/7/2025\" không phải một ngày"));
	}

	private Shipped head(String line) {
		return this.rules.with("local/demo/pack.yaml", HEAD + line + "\n");
	}

	private static String semicolons(String text) {
		return "\uFEFF" + RuleTable.of(text)
			.reader()
			.ofCsvRecord(text)
			.stream()
			.map((row) -> "\""
					+ String.join("\";\"", row.getFields().stream().map((cell) -> cell.replace("\"", "\"\"")).toList())
					+ "\"\r\n")
			.reduce("", String::concat);
	}

	/** In processor time, so that a busy machine disturbs nothing. */
	private static <T> T soon(Supplier<T> work) {
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long begin = clock.getCurrentThreadCpuTime();
		T made = work.get();
		assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begin)).isLessThan(SOON);
		return made;
	}

	private static List<String> problems(Shipped rules) {
		return HostileRules.BOOK.examine(rules.files()).problems().stream().map(Problem::toString).toList();
	}

}
