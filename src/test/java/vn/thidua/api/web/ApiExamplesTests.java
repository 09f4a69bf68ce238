package vn.thidua.api.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Every example of the documentation answers as it says. */
@ApplicationTest
class ApiExamplesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApiExamples examples;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	private final Map<String, String> known = new HashMap<>();

	@BeforeEach
	void aPlan() {
		this.units.save(HealthUnit.known("API-01"));
		this.units.save(HealthUnit.known("API-02"));
		this.jdbc.sql("insert into reporting_period values ('2097', 0, '', date '2098-01-10', true, '', 'open')")
			.update();
		for (String code : List.of("API-CT-01", "API-CT-02")) {
			this.jdbc.sql(
					"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, 'lượt', 'AT_LEAST', 'PERCENT', true, '', 1)")
				.params(code, code)
				.update();
		}
	}

	@AfterEach
	void noPlan() {
		this.jdbc.sql("delete from submission where period = '2097'").update();
		this.jdbc.sql("delete from plan_target where unit_code like 'API-%'").update();
		this.jdbc.sql("delete from plan_indicator where code like 'API-%'").update();
		this.jdbc.sql("delete from reporting_period where code in ('2097', '2098-Q1')").update();
		this.jdbc.sql("delete from register_unit where code like 'API-%'").update();
	}

	@Test
	void everyExampleAnswersAsItSays() throws Exception {
		assertThat(this.examples.all()).hasSizeGreaterThan(15);
		for (ApiExample example : this.examples.all()) {
			MockHttpServletResponse response = ask(example);
			String text = response.getContentAsString(StandardCharsets.UTF_8);
			assertThat(response.getStatus()).as(example.name() + ": " + text).isEqualTo(example.status());
			if (example.answer() == null) {
				continue;
			}
			JsonNode answer = JsonMapper.shared().readTree(text);
			contains(String.valueOf(example.name()), answer, example.answer());
			if (example.kept() != null) {
				example.kept().forEach((name, field) -> this.known.put(name, answer.path(field).asString()));
			}
		}
	}

	@Test
	void theDocumentationIsAPage() {
		assertThat(this.mvc.get().uri("/developers").with(authentication(who("UNIT")))).hasStatusOk()
			.bodyText()
			.contains("Nộp một hồ sơ", "curl -H");
	}

	private MockHttpServletResponse ask(ApiExample example) throws Exception {
		if (example.upload() != null) {
			return this.mvc.post()
				.uri(URI.create(filled(example.path())))
				.with(authentication(who(example.as())))
				.multipart()
				.file(new MockMultipartFile("file", example.upload().get("name"), null,
						Base64.getDecoder().decode(example.upload().get("base64"))))
				.param("indicator", example.upload().get("indicator"))
				.exchange()
				.getResponse();
		}
		if (example.awaits() != null) {
			await(Long.parseLong(filled(example.awaits())));
		}
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(HttpMethod.valueOf(example.method()))
			.uri(URI.create(filled(example.path())))
			.with(authentication(who(example.as())));
		if (example.headers() != null) {
			for (Map.Entry<String, String> header : example.headers().entrySet()) {
				request = request.header(header.getKey(), filled(header.getValue()));
			}
		}
		if (example.folder() != null) {
			request = request.contentType("application/zip").content(archive(example.folder()));
		}
		else if (example.files() != null) {
			request = request.contentType("application/zip").content(DossierFile.bytes(example.files()));
		}
		else if (example.body() != null) {
			request = request.contentType("application/json").content(filled(example.bodyText()));
		}
		return request.exchange().getResponse();
	}

	private static byte[] archive(String folder) throws IOException {
		return DossierFile.bytes(Path.of("fixtures").resolve(folder));
	}

	private static Authentication who(String role) {
		AccountUser user = new AccountUser(role.toLowerCase(Locale.ROOT), "", Role.valueOf(role),
				role.equals("UNIT") ? "API-01" : "", true, true);
		return new UsernamePasswordAuthenticationToken(user, null,
				List.of(new SimpleGrantedAuthority("ROLE_" + role), new SimpleGrantedAuthority("SCOPE_read"),
						new SimpleGrantedAuthority("SCOPE_submit"), new SimpleGrantedAuthority("SCOPE_receive"),
						new SimpleGrantedAuthority("SCOPE_assess")));
	}

	private String filled(String text) {
		String filled = text;
		for (Map.Entry<String, String> one : this.known.entrySet()) {
			filled = filled.replace("{" + one.getKey() + "}", one.getValue());
		}
		return filled;
	}

	private void contains(String where, JsonNode answer, JsonNode wanted) {
		if (wanted.isObject()) {
			wanted.properties()
				.forEach((field) -> contains(where + "." + field.getKey(), answer.path(field.getKey()),
						field.getValue()));
		}
		else if (wanted.isArray()) {
			for (int i = 0; i < wanted.size(); i++) {
				contains(where + "[" + i + "]", answer.path(i), wanted.get(i));
			}
		}
		else {
			assertThat(answer.asString()).as(where).isEqualTo(filled(Objects.requireNonNull(wanted.asString())));
		}
	}

	private void await(long run) throws InterruptedException {
		for (int i = 0; i < 300 && this.jdbc.sql("select count(*) from run where id = ? and status = 'running'")
			.param(run)
			.query(Long.class)
			.single() > 0; i++) {
			Thread.sleep(Duration.ofMillis(100).toMillis());
		}
	}

}
