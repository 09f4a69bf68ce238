package vn.thidua.api.web;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description: access tokens, and the examples at their operations. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String TOKEN = "token";

	@Bean
	OpenAPI description() {
		return new OpenAPI().info(new Info().title("Thi Đua").version("v1"))
			.schemaRequirement(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
			.security(List.of(new SecurityRequirement().addList(TOKEN)));
	}

	@Bean
	OpenApiCustomizer examplesAtTheirOperations(ApiExamples examples) {
		return (api) -> examples.all().forEach((example) -> add(example, api));
	}

	private static void add(ApiExample example, OpenAPI api) {
		PathItem path = api.getPaths().get(example.address());
		Operation operation = (path == null) ? null
				: path.readOperationsMap().get(PathItem.HttpMethod.valueOf(example.method()));
		if (operation == null) {
			throw new IllegalStateException("No operation " + example.operation());
		}
		if (operation.getResponses() == null) {
			operation.setResponses(new ApiResponses());
		}
		ApiResponse response = operation.getResponses()
			.computeIfAbsent(String.valueOf(example.status()),
					(status) -> new ApiResponse().description(String.valueOf(example.name())));
		if (response.getContent() == null) {
			response.setContent(new Content());
		}
		String type = (example.status() < 400) ? "application/json" : "application/problem+json";
		response.getContent()
			.computeIfAbsent(type, (missing) -> new MediaType())
			.addExamples(String.valueOf(example.name()), new Example().value(example.answerText()));
	}

}
