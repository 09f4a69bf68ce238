package vn.thidua.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** Links of pages are not looked up as files. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser(roles = "AUDITOR")
class StaticResourcesTests {

	@Autowired
	private ResourceUrlProvider resources;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void filesStandUnderPathsOfTheirOwnAlone() {
		assertThat(this.resources.getHandlerMap().keySet()).allMatch((path) -> path.matches("/(css|js|webjars|api)/.*"))
			.doesNotContain("/**");
		assertThat(this.resources.getForLookupPath("/runs/1/units/DV-01")).isNull();
		assertThat(this.resources.getForLookupPath("/webjars/bootstrap/css/bootstrap.min.css"))
			.matches("/webjars/bootstrap/\\d[\\d.]+/css/bootstrap.min.css");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/thidua.css", "/js/charts.js", "/webjars/htmx.org/dist/htmx.min.js" })
	void filesAreServedAndMayBeKept(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Cache-Control",
					(values) -> assertThat(values).containsExactly(values.get(0))
						.first()
						.asString()
						.startsWith("max-age="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/thidua.css", "/css/../application.properties", "/css/none.css", "/static/css/thidua.css",
			"/messages.properties", "/khong-co" })
	void nothingElseIsServed(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus4xxClientError();
	}

}
