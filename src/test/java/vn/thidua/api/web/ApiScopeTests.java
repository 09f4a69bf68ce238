package vn.thidua.api.web;

import java.time.Clock;
import java.util.EnumSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
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

/** Tokens reach what their scopes name, and of that only what the role may. */
@ApplicationTest
@Transactional
class ApiScopeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private AccountStore accounts;

	@Autowired
	private Clock clock;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void accounts() {
		this.accounts.insert(new AccountDetails("token.hd", "", "", Role.COMMITTEE, ""), "{noop}x", false,
				this.clock.instant(), "test");
		this.accounts.insert(new AccountDetails("token.dv", "", "", Role.UNIT, "XA-999"), "{noop}x", false,
				this.clock.instant(), "test");
	}

	@Test
	void aTokenOfTheCommitteeReachesOnlyWhatItsScopeNames() {
		reaches(TokenScope.ASSESS, TokenScope.RECEIVE, "/api/v1/runs", "{\"dossier\": \"x\"}");
		reaches(TokenScope.RECEIVE, TokenScope.ASSESS, "/api/v1/submissions/0/steps",
				"{\"step\": \"ACCEPT\", \"version\": 0}");
	}

	private void reaches(TokenScope right, TokenScope wrong, String path, String body) {
		assertThat(status(committee(wrong), path, body)).as(path).isEqualTo(HttpStatus.FORBIDDEN.value());
		assertThat(status(committee(right), path, body)).as(path).isEqualTo(HttpStatus.NOT_FOUND.value());
	}

	@Test
	void aTokenOfAUnitActsWithTheRightsOfTheUnit() {
		this.jdbc.sql("insert into reporting_period values ('2031', 0, '', date '2032-01-10', true, '', 'open')")
			.update();
		String token = this.tokens.create(new Actor("token.dv", Role.UNIT, "XA-999", ""), "thử",
				EnumSet.of(TokenScope.READ, TokenScope.SUBMIT), 1, "x");
		assertThat(status(token, "/api/v1/runs", "{\"dossier\": \"x\"}")).isEqualTo(HttpStatus.FORBIDDEN.value());
		assertThat(status(token, "/api/v1/submissions", "{\"unit\": \"XA-01\", \"period\": \"2031\"}"))
			.isEqualTo(HttpStatus.NOT_FOUND.value());
	}

	@Test
	void whatContradictsItselfOrIsToldTwiceIsRefusedAndNothingIsReported() throws Exception {
		this.units.save(HealthUnit.known("XA-999"));
		this.jdbc.sql("insert into reporting_period values ('2031', 0, '', date '2032-01-10', true, '', 'open')")
			.update();
		this.jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values ('CT-1', 0, 'Chỉ tiêu', 'lượt', 'AT_LEAST', 'PERCENT', true, '', 5)")
			.update();
		String begun = send(this.mvc.post(), "/api/v1/submissions", "{'unit': 'XA-999', 'period': '2031'}");
		String path = "/api/v1/submissions/" + JsonMapper.shared().readTree(begun).get("id").asLong() + "/figures";
		assertThat(report(path, "{'indicator': 'CT-1', 'actual': '5'}, {'indicator': 'CT-1', 'actual': '6'}"))
			.contains("\"row.twice\"");
		assertThat(report(path, "{'actual': '5'}")).contains("\"field.missing\"");
		assertThat(report(path, "{'indicator': 'CT-1', 'actual': '5', 'applicable': 'no', 'note': 'lý do'}"))
			.contains("\"report.contradicts\"");
		assertThat(report(path, "{'indicator': 'CT-1', 'applicable': 'không', 'note': 'lý do'}"))
			.contains("\"cell.yesNo\"");
		assertThat(this.jdbc.sql("select count(*) from submission_figure where indicator = 'CT-1'")
			.query(Long.class)
			.single()).isZero();
		assertThat(report(path, "{'indicator': 'CT-1', 'applicable': 'NO', 'note': 'lý do'}"))
			.contains("\"applicable\":\"no\"");
	}

	private String report(String path, String figures) throws Exception {
		return send(this.mvc.put(), path, "{'version': 1, 'figures': [" + figures + "]}");
	}

	private String send(MockMvcTester.MockMvcRequestBuilder request, String path, String body) throws Exception {
		String token = this.tokens.create(new Actor("token.dv", Role.UNIT, "XA-999", ""), "thử",
				EnumSet.of(TokenScope.SUBMIT), 1, "x");
		return request.uri(path)
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.replace('\'', '"'))
			.exchange()
			.getResponse()
			.getContentAsString();
	}

	private String committee(TokenScope scope) {
		return this.tokens.create(new Actor("token.hd", Role.COMMITTEE, "", ""), "thử", EnumSet.of(scope), 1, "x");
	}

	private int status(String token, String path, String body) {
		return this.mvc.post()
			.uri(path)
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange()
			.getResponse()
			.getStatus();
	}

}
