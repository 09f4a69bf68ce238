package vn.thidua.api.web;

import java.util.List;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.access.Actor;
import vn.thidua.shared.Period;

/**
 * The OpenAPI description: access tokens, bodies, errors, and the examples at their
 * operations.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String TOKEN = "token";

	@Bean
	OpenAPI description(@Value("${thidua.public-url}") String address) {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Actor.class)
			.replaceWithSchema(Period.class,
					new StringSchema().pattern("[12][0-9]{3}(-(H[12]|Q[1-4]|M(0[1-9]|1[0-2])))?").example("2026-M09"));
		return new OpenAPI().info(new Info().title("Thi Đua").version("v1"))
			.addServersItem(new Server().url(address.isBlank() ? "/" : address.strip()))
			.schemaRequirement(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
			.security(List.of(new SecurityRequirement().addList(TOKEN)));
	}

	@Bean
	ModelConverter records() {
		return new DescribedRecords();
	}

	@Bean
	OpenApiCustomizer bodiesErrorsAndExamples(ApiExamples examples) {
		return (api) -> {
			api.getPaths()
				.values()
				.forEach((path) -> path.readOperationsMap()
					.forEach((method, operation) -> DescribedOperation.complete(method, operation)));
			DescribedErrors.describe(api);
			DescribedOperation.closeBodies(api);
			examples.all().forEach((example) -> DescribedExamples.add(example, api));
		};
	}

}
