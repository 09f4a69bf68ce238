package vn.thidua.work;

import java.sql.ResultSetMetaData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The page of a unit, and trying other figures there. */
@ApplicationTest
@Transactional
class WorkPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private PlannedUnit planned;

	@BeforeEach
	void aUnitWithThreeTargets() {
		this.planned = new PlannedUnit(this.jdbc).units()
			.period("2031", LocalDate.of(2032, 1, 10), "open")
			.period("2031-M09", LocalDate.of(2031, 10, 5), "open")
			.period("2030", LocalDate.of(2031, 1, 10), "closed")
			.indicator("KHAM", "Lượt khám", "lượt", "AT_LEAST", true)
			.indicator("TIEM", "Tiêm chủng", "%", "AT_LEAST", false)
			.indicator("TU", "Tử vong mẹ", "ca", "AT_MOST", false)
			.target("DV-A", "KHAM", "2031", "120.000")
			.target("DV-A", "TIEM", "2031", "95%")
			.target("DV-A", "TU", "2031", "0");
		long id = this.planned.submission("DV-A", "2031", "RETURNED", "Thiếu <b>chữ ký</b>");
		this.planned.figure(id, "KHAM", "FIGURE", "118.800", "118800", "").figure(id, "TIEM", "FIGURE", "94", "94", "");
		long interim = this.planned.submission("DV-A", "2031-M09", "DRAFT", "");
		this.planned.figure(interim, "KHAM", "FIGURE", "60.000", "60000", "");
	}

	private MockMvcRequestBuilder get(Actor actor, String path) {
		return this.mvc.get().uri(path).with(user(PlannedUnit.account(actor)));
	}

	private MockMvcRequestBuilder post(Actor actor) {
		return this.mvc.post().uri("/work/units/DV-A/2031/what-if").with(user(PlannedUnit.account(actor))).with(csrf());
	}

	@Test
	void thePageSaysWhatIsMissingByHowMuchAndWhatToDoFirst() {
		assertThat(get(PlannedUnit.ACTOR, "/work/units/DV-A/2031")).hasStatusOk()
			.bodyText()
			.contains("Còn 3/3 chỉ tiêu nữa là đạt tất cả", "Bị trả lại", "Thiếu &lt;b&gt;chữ ký&lt;/b&gt;",
					"Hạn nộp: 10/01/2032", "thấp hơn 1.200 lượt", "Thiếu 1% mức giao", "thấp hơn 1 điểm phần trăm",
					"Chưa điền (1)", "/submissions/DV-A/2031", "/exchange/DV-A/2031", "nhỏ nhất làm trước")
			.containsSubsequence("Việc cần làm trước", "Lượt khám", "Tiêm chủng", "Báo cáo trước");
	}

	@Test
	void anInterimPageSaysThatTheForecastIsLinear() {
		assertThat(get(PlannedUnit.ACTOR, "/work/units/DV-A/2031-M09")).hasStatusOk()
			.bodyText()
			.contains("Dự báo tuyến tính", "80.000", "ít nhất 20.000", "thiếu", "-25");
	}

	@Test
	void thePageSpeaksEnglish() {
		assertThat(get(PlannedUnit.ACTOR, "/work/units/DV-A/2031-M09?lang=en")).hasStatusOk()
			.bodyText()
			.contains("What to do first", "Linear forecast", "80,000")
			.doesNotContain("??");
	}

	@Test
	void anotherUnitIsToldThatThereIsNothing() {
		for (String path : List.of("/work/units/DV-A/2031", "/work/units/DV/2031", "/work/units/KHONG/2031",
				"/work/units/DV-B/1999")) {
			assertThat(get(PlannedUnit.OTHER, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(post(PlannedUnit.OTHER).param("figure.KHAM", "1")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(PlannedUnit.OTHER, "/work/units/DV-B/2031")).hasStatusOk()
			.bodyText()
			.contains("chưa được giao chỉ tiêu nào")
			.doesNotContain("DV-A");
	}

	@Test
	void committeeAndAuditorReadButDoNotReport() {
		for (Role role : List.of(Role.COMMITTEE, Role.AUDITOR, Role.ADMIN)) {
			assertThat(get(new Actor("x", role, "", ""), "/work/units/DV-A/2031")).hasStatusOk()
				.bodyText()
				.contains("Xem báo cáo")
				.doesNotContain("Điền và nộp báo cáo", "/exchange/DV-A/2031");
		}
	}

	@Test
	void aClosedPeriodWithoutSubmissionAndPlanIsTold() {
		assertThat(get(PlannedUnit.ACTOR, "/work/units/DV-A/2030")).hasStatusOk()
			.bodyText()
			.contains("Kỳ đã khóa", "Chưa lập", "chưa được giao chỉ tiêu nào")
			.doesNotContain("Quá hạn", "Thử số liệu khác", "Điền và nộp báo cáo");
	}

	@Test
	void aUnitAndPeriodAreChosen() {
		assertThat(get(PlannedUnit.ACTOR, "/work/units?unit=DV-A&period=2031")).hasStatus3xxRedirection()
			.redirectedUrl()
			.isEqualTo("/work/units/DV-A/2031");
		assertThat(get(PlannedUnit.ACTOR, "/work/units?unit=//x.vn/&period=2031")).redirectedUrl()
			.satisfies((address) -> assertThat(address).startsWith("/work/units/%2F%2Fx.vn"));
	}

	@Test
	void aFigureIsTriedAndTheVerdictsChange() {
		assertThat(post(PlannedUnit.ACTOR).param("figure.KHAM", "120 nghìn")
			.param("figure.TIEM", "94")
			.param("figure.TU", "0")).hasStatusOk()
			.bodyText()
			.contains("<html", "Kết quả khi đổi 2 số liệu", "value=\"120 nghìn\"", "Đã đổi.", "0/3", "2/3")
			.containsSubsequence("kết luận thay đổi", "Không đạt", "Đạt");
	}

	@Test
	void onlyThePartIsSentToAPageWithScript() {
		assertThat(post(PlannedUnit.ACTOR).header("HX-Request", "true").param("figure.KHAM", "130.000")).hasStatusOk()
			.bodyText()
			.contains("id=\"what-if\"", "Kết quả khi đổi 1 số liệu", "name=\"_csrf\"")
			.doesNotContain("<html", "<nav");
	}

	@Test
	void aFigureThatCannotBeReadIsTakenBackToItsFieldAndNothingIsLost() {
		assertThat(post(PlannedUnit.ACTOR).param("figure.KHAM", "12.34.5").param("figure.TIEM", "96,5")).hasStatusOk()
			.bodyText()
			.contains("Có số liệu không đọc được", "href=\"#figure-0\"", "value=\"12.34.5\"", "value=\"96,5\"",
					"aria-invalid=\"true\"")
			.doesNotContain("Kết quả khi đổi");
	}

	@Test
	void aBlankFieldIsNoFigureAndAFieldThatIsNotSentStays() {
		assertThat(post(PlannedUnit.ACTOR).param("figure.KHAM", " ").param("figure.LA", "5")).hasStatusOk()
			.bodyText()
			.contains("Kết quả khi đổi 1 số liệu", "value=\"94\"")
			.containsSubsequence("kết luận thay đổi", "Không đạt", "Chưa có số liệu");
	}

	@Test
	void nothingOfWhatIsTriedIsStored() {
		Map<String, List<List<String>>> before = everything();
		assertThat(before).containsKeys("SUBMISSION_FIGURE", "AUDIT_EVENT", "AUDIT_HEAD", "SUBMISSION_CHANGE");
		assertThat(post(PlannedUnit.ACTOR).param("figure.KHAM", "130.000")
			.param("figure.TIEM", "99")
			.param("figure.TU", "")).hasStatusOk();
		assertThat(post(PlannedUnit.ACTOR).param("figure.KHAM", "12.34.5")).hasStatusOk();
		assertThat(get(PlannedUnit.ACTOR, "/work/units/DV-A/2031")).hasStatusOk();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aPostWithoutTheTokenIsRefused() {
		assertThat(
				this.mvc.post().uri("/work/units/DV-A/2031/what-if").with(user(PlannedUnit.account(PlannedUnit.ACTOR))))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	/** Every row of every table. */
	private Map<String, List<List<String>>> everything() {
		Map<String, List<List<String>>> tables = new TreeMap<>();
		this.jdbc
			.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
					+ " and table_type = 'BASE TABLE'")
			.query(String.class)
			.list()
			.forEach((table) -> tables.put(table, rows(table)));
		return tables;
	}

	private List<List<String>> rows(String table) {
		return this.jdbc.sql("select * from \"" + table + "\"").query((row, number) -> {
			ResultSetMetaData columns = row.getMetaData();
			List<String> cells = new ArrayList<>();
			for (int i = 1; i <= columns.getColumnCount(); i++) {
				Object cell = columns.getColumnTypeName(i).contains("BINARY") ? Arrays.hashCode(row.getBytes(i))
						: row.getString(i);
				cells.add(String.valueOf(cell));
			}
			return cells;
		}).list();
	}

}
