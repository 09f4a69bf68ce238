package vn.thidua.api.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
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
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** A value that nothing can have is refused with those that there are. */
@ApplicationTest
@Transactional
class KnownValuesTests {

	private static final long RUN = 887_001;

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

	@Autowired
	private Clock clock;

	private String token;

	@BeforeEach
	void aSealedRun() {
		this.accounts.insert(new AccountDetails("known.hd", "", "", Role.COMMITTEE, ""), "{noop}x", false,
				this.clock.instant(), "test");
		this.token = this.tokens.create(new Actor("known.hd", Role.COMMITTEE, "", ""), "thử",
				EnumSet.copyOf(TokenScope.of(Role.COMMITTEE)), 1, "x");
		this.units.save(HealthUnit.known("KV-1"));
		this.jdbc.sql("""
				insert into run (id, version, status, period, as_of, title, source, illustrative, dossier_name,
					dossier_digest, release_digest, created_at, created_by, finished_at, failure)
				values (?, 1, 'finished', '2023', date '2023-12-31', '', '', true, 'x.zip', 'd', 'r',
					current_timestamp, 'an', current_timestamp, null)
				""").param(RUN).update();
		this.jdbc.sql("""
				insert into sealed_run (run_id, period, subject, province, sealed_at, sealed_by, reason, digest)
				values (?, '2023', 'KV', '', current_timestamp, 'an', 'Biên bản', 'x')
				""").param(RUN).update();
		this.jdbc.sql("insert into run_unit values (?, 'KV-1', 'A', '', '', '', 0, '')").param(RUN).update();
		for (String person : List.of("P-1", "P-2")) {
			this.jdbc.sql("insert into run_person values (?, ?, ?, 'KV-1', '', false)")
				.params(RUN, person, person)
				.update();
		}
		this.jdbc.sql("""
				insert into candidates (run_id, seq, "recipient", "award", "status", "regime", "rank", "quota",
					"within_quota", "basis", "reason", "verified")
				values (?, 1, 'P-1', 'CSTDCS', 'eligible', 'C', '1', '', '', '', '', 'yes')
				""").param(RUN).update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			candidates?status=bogus    | eligible
			candidates?status=ELIGIBLE | eligible
			candidates?award=BOGUS     | CSTDCS
			candidates?recipient=BOGUS | P-2
			candidates?within_quota=x  | tie
			candidates?verified=maybe  | no
			checks?status=eligible     | unclaimed
			outcomes?status=eligible   | not_applicable
			outcomes?direction=up      | at_most
			outcomes?unit=BOGUS        | KV-1
			outcomes?trend=x           | worse
			ratings?rating=A           | HTTNV
			decisions?award=BOGUS      | CSTDCS
			decisions?recipient=BOGUS  | P-1
			""")
	void aCellThatNoLineCanHoldIsRefused(String address, String allowed) throws Exception {
		MockHttpServletResponse answer = get("/api/v1/runs/" + RUN + "/" + address);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		assertThat(body(answer).path("code").asString()).isEqualTo("value");
		assertThat(body(answer).path("allowed").valueStream().map(JsonNode::asString)).contains(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "candidates?status=eligible,1", "candidates?status=not_eligible,0", "candidates?recipient=P-2,0",
			"candidates?rank=1,1", "candidates?rank=2,0", "outcomes?unit=KV-1,0", "decisions?award=CSTDCS,0" })
	void aCellThatCouldBeThereSelects(String address, int total) throws Exception {
		MockHttpServletResponse answer = get("/api/v1/runs/" + RUN + "/" + address);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
		assertThat(body(answer).path("total").asInt()).isEqualTo(total);
	}

	@Test
	void aFigureIsAFigure() throws Exception {
		assertThat(body(get("/api/v1/runs/" + RUN + "/candidates?rank=first")).path("code").asString())
			.isEqualTo("figure");
	}

	@ParameterizedTest
	@CsvSource({ "targets?period=2099,period", "submissions?period=2099,period", "runs?period=2099,period" })
	void aPeriodThatNobodyOpenedIsRefused(String address, String parameter) throws Exception {
		MockHttpServletResponse answer = get("/api/v1/" + address);
		assertThat(answer.getStatus()).as(text(answer)).isEqualTo(400);
		assertThat(body(answer).path("detail").asString()).startsWith(parameter);
	}

	@Test
	void targetsOfNobodyAreRefusedAndANumberIsANumber() throws Exception {
		this.jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values ('KV-P', 0, 'x', '%', 'AT_LEAST', 'POINTS', true, '', 1)")
			.update();
		assertThat(assign("'target': 98.125").getStatus()).isEqualTo(200);
		JsonNode read = body(get("/api/v1/targets?period=2087&unit=KV-1"));
		assertThat(read.at("/items/0/target").asString()).isEqualTo("98,125");
		assertThat(body(get("/api/v1/targets?period=2087&unit=BOGUS")).path("allowed").toString()).contains("KV-1");
		assertThat(body(get("/api/v1/targets?period=2087&indicator=BOGUS")).path("allowed").toString())
			.contains("KV-P");
		assertThat(body(get("/api/v1/targets?period=2087&authority=BOGUS")).path("code").asString()).isEqualTo("value");
		MockHttpServletResponse withdrawn = assign("'target': null");
		assertThat(withdrawn.getStatus()).isEqualTo(400);
		assertThat(body(withdrawn).path("detail").asString()).contains("targets[0].revision");
		assertThat(assign("'target': '98.125'").getStatus()).isEqualTo(422);
	}

	private MockHttpServletResponse assign(String target) {
		return post("/api/v1/targets",
				"{'document': 'QĐ 1', 'in_force_from': '2087-01-01', 'targets': [{'unit': 'KV-1', 'indicator': 'KV-P', 'horizon': '2087', "
						+ target + "}]}");
	}

	@Test
	void theCouncilDecidesOnCandidatesAlone() throws Exception {
		MockHttpServletResponse stranger = decide("P-2", 0);
		assertThat(stranger.getStatus()).as(text(stranger)).isEqualTo(400);
		assertThat(body(stranger).path("code").asString()).isEqualTo("candidate");
		MockHttpServletResponse decided = decide("P-1", 0);
		assertThat(decided.getStatus()).as(text(decided)).isEqualTo(200);
		assertThat(body(decided).at("/0/outcome").asString()).isEqualTo("PROPOSED");
		JsonNode listed = body(get("/api/v1/runs/" + RUN + "/decisions?recipient=P-1"));
		assertThat(listed.at("/items/0/recorded_by").asString()).isEqualTo("known.hd");
		assertThat(listed.at("/items/0/document").asString()).isEqualTo("BB 1");
		assertThat(decide("P-1", 0).getStatus()).isEqualTo(409);
		assertThat(decide("P-1", 1).getStatus()).isEqualTo(200);
		assertThat(body(get("/api/v1/runs/" + RUN + "/decisions")).path("total").asInt()).isEqualTo(2);
	}

	private MockHttpServletResponse decide(String recipient, int seen) {
		return post("/api/v1/runs/" + RUN + "/decisions",
				"{'award': 'CSTDCS', 'decided_on': '2024-01-15', 'document': 'BB 1', 'decisions': [{'recipient': '"
						+ recipient + "', 'outcome': 'PROPOSED', 'reason': 'x', 'seen': " + seen + "}]}");
	}

	@Test
	void whatIsWrongWheneverItIsAskedIsNoConflict() throws Exception {
		MockHttpServletResponse nameless = this.mvc.put()
			.uri("/api/v1/units/KV-2")
			.header("Authorization", "Bearer " + this.token)
			.header("If-None-Match", "*")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange()
			.getResponse();
		assertThat(nameless.getStatus()).as(text(nameless)).isEqualTo(422);
		assertThat(body(nameless).path("code").asString()).isEqualTo("units.incomplete");
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(address).header("Authorization", "Bearer " + this.token).exchange().getResponse();
	}

	private MockHttpServletResponse post(String address, String told) {
		return this.mvc.post()
			.uri(address)
			.header("Authorization", "Bearer " + this.token)
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
