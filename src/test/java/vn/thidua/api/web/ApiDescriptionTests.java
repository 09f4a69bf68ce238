package vn.thidua.api.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the interface is right: a program can be made of it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@WithMockUser
class ApiDescriptionTests {

	private static final List<String> ALWAYS = List.of("400", "401", "403", "404", "406", "500");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApiExamples examples;

	private JsonNode api;

	private String text;

	@BeforeEach
	void read() throws IOException {
		this.text = this.mvc.get()
			.uri("/developers/openapi")
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		this.api = JsonMapper.shared().readTree(this.text);
		Files.writeString(Path.of("target/openapi.json"), this.text);
	}

	@Test
	void everyOperationHasAnIdOfItsOwnAndSaysHowItFails() {
		Set<String> ids = new HashSet<>();
		operations().forEach((operation) -> {
			String id = operation.node().path("operationId").asString("");
			assertThat(id).as(operation.name()).matches("[a-z][A-Za-z]+").doesNotContain("_");
			assertThat(ids.add(id)).as(id).isTrue();
			assertThat(operation.node().path("summary").asString("")).as(operation.name()).isNotBlank();
			assertThat(operation.node().path("parameters").valueStream()).as(operation.name())
				.allMatch((parameter) -> parameter.has("schema"));
			ALWAYS.forEach((status) -> assertThat(operation.node()
				.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
				.asString("")).as(operation.name() + " " + status).endsWith("/Problem"));
		});
		assertThat(this.text).contains("\"bearer\"").doesNotContain("\"actor\"", "\"byte\"");
	}

	@Test
	void answersAndPagesAreDescribedAsTheyAre() {
		JsonNode remove = this.api.at("/paths/~1api~1v1~1submissions~1{id}~1evidence~1{file}/delete/responses");
		assertThat(remove.has("204")).isTrue();
		assertThat(remove.has("200")).isFalse();
		JsonNode add = this.api.at("/paths/~1api~1v1~1submissions~1{id}~1evidence/post/responses");
		assertThat(add.has("201")).isTrue();
		assertThat(add.has("200")).isFalse();
		operations().stream()
			.flatMap((one) -> one.node().path("parameters").valueStream())
			.filter((one) -> Set.of("page", "size").contains(one.path("name").asString("")))
			.forEach((one) -> assertThat(one.at("/schema/minimum").asInt()).isOne());
	}

	@Test
	void everyOperationHasAnExampleAndEveryExampleIsShown() {
		assertThat(this.examples.all())
			.allSatisfy((example) -> assertThat(this.examples(example)).as(example.name()).isTrue());
		operations().forEach((operation) -> assertThat(this.examples.all()).as(operation.name())
			.anyMatch((example) -> example.operation().equals(operation.name())));
	}

	private boolean examples(ApiExample example) {
		return (example.answer() == null && example.body() == null) || this.text.contains("\"" + example.name() + "\"");
	}

	@Test
	void everyExampleIsWhatItsOperationTakesAndAnswers() {
		SchemaCheck check = new SchemaCheck(this.api);
		for (ApiExample example : this.examples.all()) {
			JsonNode operation = this.api.path("paths")
				.path(example.address())
				.path(example.method().toLowerCase(Locale.ROOT));
			if (example.body() != null && example.status() < 400) {
				JsonNode body = JsonMapper.shared().readTree(example.bodyText().replaceAll(":\\{\\w+}", ":1"));
				check.fits(operation.at("/requestBody/content/application~1json/schema"), body, true, example.name());
			}
			if (example.answer() != null) {
				String type = (example.status() < 400) ? "application~1json" : "application~1problem+json";
				check.fits(operation.at("/responses/" + example.status() + "/content/" + type + "/schema"),
						example.answer(), false, example.name());
			}
		}
		assertThat(check.faults()).isEmpty();
	}

	private record Described(String name, JsonNode node) {
	}

	private List<Described> operations() {
		List<Described> all = new ArrayList<>();
		this.api.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((one) -> all
					.add(new Described(one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), one.getValue()))));
		assertThat(all).hasSizeGreaterThan(30);
		return all;
	}

}
