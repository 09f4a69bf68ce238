package vn.thidua.api.web;

import java.util.Collection;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** Describes errors: one schema for all of them, at every operation that can fail so. */
final class DescribedErrors {

	private static final String NAME = "Problem";

	private DescribedErrors() {
	}

	static void add(ApiResponses answers, Collection<ProblemKind> kinds) {
		kinds.forEach((kind) -> answers.computeIfAbsent(String.valueOf(kind.status()),
				(status) -> new ApiResponse().description(kind.code() + ": " + kind.page())
					.content(new Content().addMediaType("application/problem+json",
							new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME))))));
	}

	static void describe(OpenAPI api) {
		ModelConverters.getInstance().readAll(ApiProblem.class).forEach(api.getComponents()::addSchemas);
	}

}
