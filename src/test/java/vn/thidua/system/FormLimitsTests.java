package vn.thidua.system;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms and uploads of a large province, through the server itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({ "test", "demo" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormLimitsTests {

	private static final int MANY = 2_000;

	private static final String PERIOD = "2041";

	private static final String UNIT = "VIET-YEN";

	private static final String FORM = "/submissions/" + UNIT + "/" + PERIOD;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeAll
	void aLargePlan() {
		this.jdbc.update("insert into reporting_period (code, version, title, deadline, illustrative, province, state)"
				+ " values (?, 0, '', date '2042-01-10', true, '', 'open')", PERIOD);
		this.jdbc.batchUpdate(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) "
						+ "values (?, 0, ?, 'lượt', 'AT_LEAST', 'PERCENT', true, '', ?)",
				each((at) -> new Object[] { code(at), "Chỉ tiêu " + at, 10_000 + at }));
		this.jdbc.batchUpdate(
				"insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,"
						+ " in_force_from, reason, changed_at, changed_by) values (?, ?, ?, '', '100', '', '',"
						+ " date '2041-01-01', '', current_timestamp, 'an')",
				each((at) -> new Object[] { UNIT, code(at), PERIOD }));
		this.jdbc.update("insert into register_unit values ('LIM-TOP', 'Tỉnh lớn', 'PROVINCE', '', '', 0, '')");
		this.jdbc.batchUpdate("insert into register_unit values (?, ?, 'COMMUNE', 'LIM-TOP', '', 0, '')",
				each((at) -> new Object[] { unit(at), "Xã " + at }));
	}

	@AfterAll
	void clear() {
		this.jdbc.update("delete from submission where period = ?", PERIOD);
		this.jdbc.update("delete from plan_target where horizon = ?", PERIOD);
		this.jdbc.update("delete from plan_indicator where code like 'LIM-%'");
		this.jdbc.update("delete from register_unit where code like 'LIM-%'");
		this.jdbc.update("delete from reporting_period where code = ?", PERIOD);
	}

	private interface Row {

		Object[] of(int at);

	}

	private static List<Object[]> each(Row row) {
		return IntStream.range(0, MANY).mapToObj(row::of).toList();
	}

	private static String code(int at) {
		return "LIM-" + at;
	}

	private static String unit(int at) {
		return "LIM-U-" + at;
	}

	@Test
	void aReportOfManyIndicatorsIsSaved() {
		Visitor unit = new Visitor(this.port).logIn("donvi");
		String start = unit.get(FORM).body();
		unit.post(FORM + "/begin", Visitor.fields(start, FORM + "/begin"));
		Long id = this.jdbc.queryForObject("select id from submission where period = ?", Long.class, PERIOD);
		String action = "/submissions/" + id + "/figures";
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		Visitor.fields(unit.get(FORM).body(), action).forEach((field) -> fields.add(filled(field)));
		assertThat(fields).hasSizeGreaterThan(6 * MANY);
		assertThat(unit.post(action, fields).statusCode()).isEqualTo(302);
		assertThat(this.jdbc.queryForObject(
				"select count(*) from submission_figure where submission_id = ?" + " and figure = '120'", Long.class,
				id))
			.isEqualTo(MANY);
	}

	private static Map.Entry<String, String> filled(Map.Entry<String, String> field) {
		String name = field.getKey();
		return name.startsWith("figure.") ? Map.entry(name, "120") : name.startsWith("said.")
				? Map.entry(name, "FIGURE") : name.startsWith("note.") ? Map.entry(name, "Đã kiểm tra số liệu") : field;
	}

	@Test
	void aTargetIsSplitOverManyUnits() {
		Visitor committee = new Visitor(this.port).logIn("hoidong");
		List<Map.Entry<String, String>> fields = new ArrayList<>(
				List.of(Map.entry("_csrf", Visitor.token(committee.get("/plans/split").body())),
						Map.entry("period", PERIOD), Map.entry("parent", "LIM-TOP"), Map.entry("indicator", code(1)),
						Map.entry("authority", "Sở Y tế"), Map.entry("way", "TYPED"), Map.entry("total", "40000")));
		IntStream.range(0, MANY).forEach((at) -> {
			fields.add(Map.entry("unit", unit(at)));
			fields.add(Map.entry("weight", "1"));
		});
		HttpResponse<String> again = committee.post("/plans/split/again", fields);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("Xã 1999").doesNotContain("error.400");
		fields.addAll(List.of(Map.entry("from", "2041-01-01"), Map.entry("document", "Quyết định 1"),
				Map.entry("reason", "Chia"), Map.entry("inForceFrom", "2041-01-01")));
		committee.post("/plans/split", fields);
		assertThat(this.jdbc.queryForObject("select count(*) from plan_target where horizon = ? and unit_code like"
				+ " 'LIM-U-%' and target = '20'", Long.class, PERIOD))
			.isEqualTo(MANY);
	}

	private HttpResponse<String> upload(int files, String name) {
		Visitor committee = new Visitor(this.port).logIn("hoidong");
		Map<String, byte[]> content = new TreeMap<>();
		IntStream.range(0, files)
			.forEach((at) -> content.put(String.format(name, at), "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
		return committee.upload("/imports", Visitor.token(committee.get("/imports/new").body()), content);
	}

	@Test
	void aFolderOfManyFilesIsTaken() {
		HttpResponse<String> taken = upload(200, "tep-%d.csv");
		assertThat(taken.statusCode()).isEqualTo(302);
		assertThat(taken.headers().firstValue("Location").orElseThrow()).matches(".*/imports/[0-9a-f-]{36}");
	}

	@Test
	void longVietnameseNamesAreTaken() {
		assertThat(upload(3, "%d " + "ế".repeat(230) + ".csv").statusCode()).isEqualTo(302);
	}

	@Test
	void moreFilesThanThatAreRefusedInWords() {
		told(upload(500, "tep-%d.csv"));
	}

	@Test
	void moreFieldsThanThatAreRefusedInWordsAndNothingIsLost() {
		Visitor committee = new Visitor(this.port).logIn("hoidong");
		String token = Visitor.token(committee.get("/plans/split").body());
		List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(Map.entry("_csrf", token)));
		IntStream.range(0, 30_000).forEach((at) -> fields.add(Map.entry("weight", "1")));
		told(committee.post("/plans/split/again", fields));
		assertThat(committee.get("/plans/split").statusCode()).isEqualTo(200);
	}

	@Test
	void moreBytesThanThatAreRefusedInWords() {
		Visitor committee = new Visitor(this.port).logIn("hoidong");
		String token = Visitor.token(committee.get("/plans/split").body());
		told(committee.post("/plans/split/again",
				List.of(Map.entry("_csrf", token), Map.entry("document", "x".repeat(9_000_000)))));
	}

	private static void told(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.headers().map().toString()).isEqualTo(413);
		assertThat(answer.body()).contains("Gửi lên nhiều quá mức nhận được một lần",
				"những gì đã điền và đã chọn vẫn còn", "lang=\"vi\"", "name=\"_csrf\"");
	}

}
