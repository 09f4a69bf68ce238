package vn.thidua.api.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.AccountDetails;
import vn.thidua.account.AccountStore;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.AccessTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not understood is refused in words, never guessed or passed over. */
@ApplicationTest
@Transactional
class StrictRequestsTests {

	private static final String PERIOD = "/api/v1/periods/2031";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private Clock clock;

	private String admin;

	private String council;

	@BeforeEach
	void tokens() {
		this.admin = token("strict.qt", Role.ADMIN);
		this.council = token("strict.hd", Role.COMMITTEE);
	}

	private String token(String name, Role role) {
		this.accounts.insert(new AccountDetails(name, "", "", role, ""), "{noop}x", false, this.clock.instant(),
				"test");
		return this.tokens.create(new Actor(name, role, "", ""), "thử", EnumSet.copyOf(TokenScope.of(role)), 1, "x");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr;q=0.9           | Không tìm thấy
			en                 | Not found
			vi                 | Không tìm thấy
			en-GB,vi;q=0.5     | Not found
			fr,en;q=0.5        | Not found
			vi;q=0.1,en;q=0.2  | Not found
			en;q=0             | Không tìm thấy
			;;                 | Không tìm thấy
			""")
	void problemsAreInTheLanguageThatIsAccepted(String accepted, String title) throws Exception {
		MockHttpServletResponse answer = this.mvc.get()
			.uri("/api/v1/nothing")
			.header("Authorization", "Bearer " + this.council)
			.header("Accept-Language", accepted)
			.exchange()
			.getResponse();
		assertThat(body(answer).path("title").asString()).isEqualTo(title);
		assertThat(answer.getHeader("Content-Language")).isEqualTo(title.startsWith("Not") ? "en" : "vi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			units?page=          | parameter.empty
			units?page=0x10      | number
			units?page=%201      | number
			units?size=1.5       | number
			units?size=99999999999 | number
			units?size=1001      | span
			runs?status=         | parameter.empty
			runs/abc             | number
			runs?page=1&page=2   | parameter.twice
			runs?%00=x           | parameter.unreadable
			targets?period=      | parameter.empty
			targets              | parameter.missing
			""")
	void parametersAreReadAsTheyAreDescribed(String address, String code) throws Exception {
		MockHttpServletResponse answer = get("/api/v1/" + address);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		assertThat(body(answer).path("code").asString()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'+999999999-12-31'", "'1900-01-01'", "'2032-02-30'", "'2032-01-10T00:00:00'", "'bogus'",
			"''", "20320110", "[2032, 1, 10]", "{}" })
	void daysAreWrittenInOneWay(String day) throws Exception {
		MockHttpServletResponse answer = send("PUT", PERIOD, "{'deadline': " + day + "}", this.admin);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		assertThat(body(answer).path("code").asString()).isEqualTo("field.day");
		assertThat(body(answer).path("detail").asString()).contains("deadline");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[]                          | json.kind
			1                           | json.kind
			{'dossier': 5}              | field.kind
			{'dossier': true}           | field.kind
			{'dossier': 'x', 'as_of': 5} | field.day
			{'dossier': 'x', 'bogus': 1} | field.unknown
			{'dossier': null}           | field.missing
			{'dossier': 'x',}           | json
			{'dossier': 'x', 'dossier': 'y'} | field.twice
			""")
	void bodiesAreReadAsTheyAreDescribed(String told, String code) throws Exception {
		MockHttpServletResponse answer = send("POST", "/api/v1/runs", told, this.council);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		assertThat(body(answer).path("code").asString()).as(text(answer)).isEqualTo(code);
	}

	@Test
	void depthAndLengthHaveLimits() throws Exception {
		for (String told : List.of("[".repeat(100_000), "{'as_of':" + "[".repeat(5_000),
				"{'as_of': " + "9".repeat(5_000) + "}", "{'" + "d".repeat(60_000) + "': 1}")) {
			MockHttpServletResponse answer = send("POST", "/api/v1/runs", told, this.council);
			assertThat(answer.getStatus()).isEqualTo(400);
			assertThat(body(answer).path("code").asString()).isIn("json.limits", "json.kind", "field.day");
		}
	}

	@Test
	void wordsOfClosedListsAreNoNumbersAndNumbersFit() throws Exception {
		MockHttpServletResponse step = send("POST", "/api/v1/submissions/0/steps", "{'step': 0, 'version': 1}",
				this.council);
		assertThat(body(step).path("allowed").size()).as(text(step)).isEqualTo(4);
		MockHttpServletResponse place = send("PUT", "/api/v1/indicators/CT-9", "{'place': 99999999999}", this.council);
		assertThat(body(place).path("code").asString()).as(text(place)).isEqualTo("field.kind");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			periods/2031     | {'deadline': null}     | field.day
			periods/2031     | {'deadline': '2032-01-10', 'illustrative': null} | field.kind
			indicators/CT-9  | {'name': 'x', 'measure': '%', 'place': null} | field.kind
			indicators/CT-9  | {'name': 'x', 'measure': '%', 'cumulative': null} | field.kind
			""")
	void whatCannotBeClearedIsNotPassedOver(String address, String told, String code) throws Exception {
		MockHttpServletResponse answer = send("PUT", "/api/v1/" + address, told,
				address.startsWith("p") ? this.admin : this.council);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		assertThat(body(answer).path("code").asString()).isEqualTo(code);
	}

	@Test
	void aFieldLeftOutIsNoFault() throws Exception {
		MockHttpServletResponse added = send("PUT", "/api/v1/indicators/CT-9", "{'name': 'x', 'measure': '%'}",
				this.council);
		assertThat(added.getStatus()).as(text(added)).isEqualTo(200);
	}

	@Test
	void codesAndPlacesHaveLimits() throws Exception {
		for (String address : List.of("units/" + "A".repeat(101), "indicators/" + "A".repeat(101))) {
			MockHttpServletResponse answer = send("PUT", "/api/v1/" + address,
					"{'name': 'x'" + (address.startsWith("i") ? ", 'measure': '%'}" : "}"), this.council);
			assertThat(answer.getStatus()).as(text(answer)).isEqualTo(422);
			assertThat(body(answer).path("code").asString()).isEqualTo("code");
		}
		MockHttpServletResponse place = send("PUT", "/api/v1/indicators/CT-9",
				"{'name': 'x', 'measure': '%', 'place': -1}", this.council);
		assertThat(body(place).path("code").asString()).as(text(place)).isEqualTo("indicators.place");
	}

	@ParameterizedTest
	@CsvSource({ "name=%00,name", "name=a%0Ab,name", "register=province:Bogus,value", "register=bogus,value",
			"register=owner:%20,name", "register=owner:%00,name" })
	void namesAreNames(String parameter, String code) throws Exception {
		MockHttpServletResponse answer = archive(parameter);
		assertThat(code(answer)).isEqualTo(code);
	}

	@Test
	void longNamesAreRefusedAndShownShort() throws Exception {
		MockHttpServletResponse name = archive("name=" + "x".repeat(201));
		assertThat(code(name)).isEqualTo("name");
		MockHttpServletResponse echoed = get("/api/v1/runs?status=" + "x".repeat(5_000));
		assertThat(body(echoed).path("detail").asString()).hasSizeLessThan(300);
	}

	private MockHttpServletResponse archive(String parameter) {
		return this.mvc.post()
			.uri(URI.create("/api/v1/dossiers?" + parameter))
			.header("Authorization", "Bearer " + this.council)
			.contentType("application/zip")
			.content(new byte[] { 'P', 'K' })
			.exchange()
			.getResponse();
	}

	@Test
	void whoAddsWhatIsThereIsToldSo() throws Exception {
		send("PUT", "/api/v1/indicators/CT-9", "{'name': 'x', 'measure': '%'}", this.council);
		MockHttpServletResponse again = send("PUT", "/api/v1/indicators/CT-9", "{'name': 'y'}", this.council);
		assertThat(again.getStatus()).isEqualTo(412);
		assertThat(body(again).path("detail").asString()).contains("If-None-Match");
	}

	@Test
	void uploadsThatAreNoneAreRefused() throws Exception {
		String address = "/api/v1/submissions/0/evidence";
		MockMultipartFile file = new MockMultipartFile("file", "a.png", null, new byte[] { 1 });
		MockMultipartFile text = new MockMultipartFile("indicator", "a.txt", null, new byte[] { 1 });
		assertThat(code(upload(address).file(text).file(file).exchange().getResponse())).isEqualTo("parameter.text");
		assertThat(code(upload(address).param("indicator", "x").file(file).file(file).exchange().getResponse()))
			.isEqualTo("parameter.twice");
		assertThat(code(upload(address).param("indicator", "x").exchange().getResponse()))
			.isEqualTo("parameter.missing");
	}

	private MockMvcTester.MockMultipartMvcRequestBuilder upload(String address) {
		return this.mvc.post().uri(address).header("Authorization", "Bearer " + this.council).multipart();
	}

	private static String code(MockHttpServletResponse answer) throws Exception {
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		return body(answer).path("code").asString();
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get()
			.uri(URI.create(address))
			.header("Authorization", "Bearer " + this.council)
			.exchange()
			.getResponse();
	}

	private MockHttpServletResponse send(String method, String address, String told, String token) {
		return (method.equals("PUT") ? this.mvc.put() : this.mvc.post()).uri(address)
			.header("Authorization", "Bearer " + token)
			.header("If-None-Match", "*")
			.contentType(MediaType.APPLICATION_JSON)
			.content(told.replace('\'', '"'))
			.exchange()
			.getResponse();
	}

	private static JsonNode body(MockHttpServletResponse answer) throws Exception {
		return JsonMapper.shared().readTree(text(answer));
	}

	private static String text(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

}
