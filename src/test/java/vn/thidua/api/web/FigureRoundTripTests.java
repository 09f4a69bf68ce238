package vn.thidua.api.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.AccessTokens;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitType;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** A JSON number is that number, and what is read can be sent back as it is. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class FigureRoundTripTests {

	private static final String UNIT = "XA-999";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	private String token;

	private long id;

	@BeforeEach
	void aDraft() throws Exception {
		this.accounts.insert(new AccountDetails("token.dv", "", "", Role.UNIT, UNIT), "{noop}x", false, Instant.now(),
				"test");
		this.units.save(new HealthUnit(UNIT, "Xã", UnitType.COMMUNE, "", "", 0, null));
		this.jdbc.sql(
				"insert into reporting_period (code, version, title, deadline, illustrative, province, state) values ('2031', 0, '', date '2032-01-10', true, '', 'open')")
			.update();
		for (List<String> one : List.of(List.of("CT-1", "lượt"), List.of("CT-2", "%"), List.of("CT-3", "tỷ đồng"))) {
			this.jdbc.sql(
					"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, ?, 'AT_LEAST', 'PERCENT', true, '', 1)")
				.params(one.get(0), one.get(0), one.get(1))
				.update();
		}
		this.token = this.tokens.create(new Actor("token.dv", Role.UNIT, UNIT, ""), "thử",
				EnumSet.of(TokenScope.READ, TokenScope.SUBMIT), 1, "x");
		this.id = JsonMapper.shared()
			.readTree(text(send(this.mvc.post(), "/api/v1/submissions", "{'unit': 'XA-999', 'period': '2031'}")))
			.path("id")
			.asLong();
	}

	@Test
	void aNumberIsThatNumberAndATextIsReadAsPeopleWriteIt() throws Exception {
		stores("CT-2", "98.125", "98.125", "98,125");
		stores("CT-1", "1E3", "1000", "1000");
		stores("CT-1", "140251", "140251", "140251");
		stores("CT-2", "0.5", "0.5", "0,5");
		stores("CT-2", "-1.50", "-1.50", "-1,50");
		stores("CT-1", "'140.251 lượt'", "140251", "140.251 lượt");
		stores("CT-2", "'98,125%'", "98.125", "98,125%");
		stores("CT-3", "971.851", "971.851", "971,851");
	}

	@Test
	void numbersObeyTheSameChecksAsTexts() throws Exception {
		refused("CT-1", "108.5", "/errors/0/code");
		refused("CT-1", "1.234", "/errors/0/code");
		refused("CT-2", "'98.125'", "/errors/0/code");
		refused("CT-2", "'1e3'", "/errors/0/code");
		refused("CT-2", "1E999999999", "/errors/0/code");
		refused("CT-2", "true", "/code");
		refused("CT-2", "[1]", "/code");
		refused("CT-2", "NaN", "/code");
		assertThat(stored("CT-2")).isEmpty();
	}

	@Test
	void whatIsReadIsTakenBackAndChangesNothing() throws Exception {
		assertThat(
				put("""
						{'version': 1, 'figures': [
						{'indicator': 'CT-1', 'actual': '140.251 lượt', 'previous': '122.653', 'completed_on': '2031-11-02', 'note': 'Ghi chú'},
						{'indicator': 'CT-2', 'actual': '71,00 %', 'previous': 70.10, 'note': 'x'},
						{'indicator': 'CT-3', 'applicable': 'no', 'note': 'Không có'}]}""")
					.getStatus())
			.isEqualTo(200);
		String read = text(get("/figures"));
		assertThat(read).contains("71.00", "70.10").doesNotContain("\"140251\"");
		MockHttpServletResponse again = put(read);
		assertThat(again.getStatus()).as(text(again)).isEqualTo(200);
		assertThat(text(again)).isEqualTo(read);
		String asFloats = read.replace("71.00", "71.0").replace("70.10", "70.1").replace("140251", "140251.0");
		assertThat(text(put(asFloats))).isEqualTo(read);
		assertThat(put(read.replace("\"XA-999\"", "\"XA-998\"")).getStatus()).isEqualTo(400);
		assertThat(text(put("{'version': 2, 'figures': [{'indicator': 'CT-1', 'note': 'Khác'}]}"))).contains("140251",
				"122653", "2031-11-02", "Khác");
		String cleared = text(put(
				"{'version': 3, 'figures': [{'indicator': 'CT-1', 'actual': null, 'previous': null, 'completed_on': null, 'note': null}]}"));
		JsonNode first = JsonMapper.shared().readTree(cleared).at("/figures/0");
		assertThat(
				first.path("actual").isNull() && first.path("previous").isNull() && first.path("completed_on").isNull())
			.isTrue();
		assertThat(first.path("note").asString()).isEmpty();
		assertThat(put(text(get("/figures"))).getStatus()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(text(get("/figures"))).path("version").asInt()).isEqualTo(4);
	}

	@Test
	void aSheetIsTakenBackAndChangesNothing() throws Exception {
		JsonNode sheet = JsonMapper.shared().readTree(text(get("/sheet")));
		int criterion = sheet.at("/lines/0/criterion").asInt();
		String line = "'criterion': " + criterion + ", 'indicator': '" + sheet.at("/lines/0/indicator").asString()
				+ "'";
		MockHttpServletResponse scored = send(this.mvc.put(), "/api/v1/submissions/" + this.id + "/sheet",
				"{'version': 1, 'lines': [{" + line + ", 'self_score': '0,50', 'value': 12.5, 'note': 'x'}]}");
		assertThat(scored.getStatus()).as(text(scored)).isEqualTo(200);
		String read = text(get("/sheet"));
		assertThat(read).contains("0.50");
		assertThat(text(send(this.mvc.put(), "/api/v1/submissions/" + this.id + "/sheet", read))).isEqualTo(read);
		assertThat(send(this.mvc.put(), "/api/v1/submissions/" + this.id + "/sheet",
				"{'version': 2, 'lines': [{" + line + ", 'score': 1}]}")
			.getStatus()).isIn(403, 404);
		assertThat(text(send(this.mvc.put(), "/api/v1/submissions/" + this.id + "/sheet",
				"{'version': 2, 'lines': [{" + line + ", 'self_score': null}]}")))
			.contains("\"self_score\":null");
	}

	@Test
	void aSheetTellsItsDoubtsAndTakesThemBack() throws Exception {
		String address = "/api/v1/submissions/" + this.id + "/sheet";
		JsonNode first = JsonMapper.shared().readTree(text(get("/sheet"))).at("/lines/0");
		String line = "'criterion': " + first.path("criterion") + ", 'indicator': " + first.path("indicator") + ", ";
		MockHttpServletResponse scored = send(this.mvc.put(), address,
				"{'version': 1, 'lines': [{" + line + "'value': 500}]}");
		assertThat(scored.getStatus()).as(text(scored)).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(text(scored)).at("/doubts/0/code").asString()).isEqualTo("sheet.share");
		assertThat(text(get("/sheet"))).isEqualTo(text(scored));
		assertThat(text(send(this.mvc.put(), address, text(scored)))).isEqualTo(text(scored));
		String either = text(
				send(this.mvc.put(), address, "{'version': 2, 'lines': [{" + line + "'value': '98.125'}]}"));
		assertThat(either).contains("98125", "98,125").doesNotContain("{3}");
	}

	@Test
	void unknownAndDuplicateFieldsAreRefusedAndNothingIsErased() throws Exception {
		put("{'version': 1, 'figures': [{'indicator': 'CT-1', 'actual': 5, 'note': 'x'}]}");
		for (String body : List.of("{'version': 2, 'figures': [{'indicator': 'CT-1', 'actul': 6}]}",
				"{'version': 2, 'figures': [{'indicator': 'CT-1', 'actual': 6, 'actual': 7}]}",
				"{'version': 2, 'version': 2, 'figures': []}", "{'version': 2, 'figurs': []}",
				"{'version': 2, 'figures': [], 'figurs': []}", "{'version': '2', 'figures': []}",
				"{'version': 2.5, 'figures': []}", "{'version': 2, 'figures': [null]}", "{'version': 2, 'figures': [",
				"{'version': 2, 'figures': []} x", "[]", "null", "",
				"{'version': 2, 'figures': [{'indicator': 'CT-1', 'note': 5}]}")) {
			MockHttpServletResponse answer = put(body);
			assertThat(answer.getStatus()).as(body + text(answer)).isEqualTo(400);
			assertThat(answer.getContentType()).startsWith("application/problem+json");
		}
		assertThat(text(get("/figures"))).contains("\"actual\":5", "\"note\":\"x\"", "\"version\":2");
	}

	@Test
	void aChangeNamesTheVersionThatItWasDecidedOn() throws Exception {
		MockHttpServletResponse read = get("");
		assertThat(read.getHeader("ETag")).isEqualTo("\"1\"");
		assertThat(put("{'figures': []}").getStatus()).isEqualTo(428);
		assertThat(matched("\"0\"").getStatus()).isEqualTo(412);
		assertThat(matched("\"1\"").getStatus()).isEqualTo(200);
		assertThat(put("{'version': 9, 'figures': [{'indicator': 'CT-1', 'actual': 5}]}").getStatus()).isEqualTo(409);
	}

	private MockHttpServletResponse matched(String tag) {
		return request(this.mvc.put(), "/api/v1/submissions/" + this.id + "/figures").header("If-Match", tag)
			.content("{\"figures\": []}")
			.exchange()
			.getResponse();
	}

	private void stores(String indicator, String value, String figure, String typed) throws Exception {
		JsonNode now = JsonMapper.shared().readTree(text(get("/figures")));
		MockHttpServletResponse answer = put("{'version': " + now.path("version") + ", 'figures': [{'indicator': '"
				+ indicator + "', 'actual': null}]}");
		int version = JsonMapper.shared().readTree(text(answer)).path("version").asInt();
		answer = put("{'version': " + version + ", 'figures': [{'indicator': '" + indicator + "', 'actual': " + value
				+ "}]}");
		assertThat(answer.getStatus()).as(value + text(answer)).isEqualTo(200);
		assertThat(stored(indicator)).as(value).isEqualTo(figure + " <- " + typed);
	}

	private void refused(String indicator, String value, String where) throws Exception {
		MockHttpServletResponse answer = put(
				"{'version': 1, 'figures': [{'indicator': '" + indicator + "', 'actual': " + value + "}]}");
		assertThat(answer.getStatus()).as(value + text(answer)).isIn(400, 422);
		assertThat(JsonMapper.shared().readTree(text(answer)).at(where).asString("")).as(value).isNotBlank();
	}

	private String stored(String indicator) {
		return this.jdbc
			.sql("select figure || ' <- ' || typed from submission_figure where submission_id = ? and indicator = ?")
			.params(this.id, indicator)
			.query(String.class)
			.optional()
			.orElse("");
	}

	private MockHttpServletResponse put(String body) {
		return send(this.mvc.put(), "/api/v1/submissions/" + this.id + "/figures", body);
	}

	private MockHttpServletResponse get(String path) {
		return request(this.mvc.get(), "/api/v1/submissions/" + this.id + path).exchange().getResponse();
	}

	private MockHttpServletResponse send(MockMvcTester.MockMvcRequestBuilder request, String path, String body) {
		return request(request, path).content(body.replace('\'', '"')).exchange().getResponse();
	}

	private MockMvcTester.MockMvcRequestBuilder request(MockMvcTester.MockMvcRequestBuilder request, String path) {
		return request.uri(path)
			.header("Authorization", "Bearer " + this.token)
			.contentType(MediaType.APPLICATION_JSON);
	}

	private static String text(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

}
