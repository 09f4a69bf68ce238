package vn.thidua.api.web;

import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Puts the examples of the documentation at their operations. */
final class DescribedExamples {

	private DescribedExamples() {
	}

	static void add(ApiExample example, OpenAPI api) {
		PathItem path = api.getPaths().get(example.address());
		Operation operation = (path == null) ? null
				: path.readOperationsMap().get(PathItem.HttpMethod.valueOf(example.method()));
		if (operation == null) {
			throw new IllegalStateException("No operation " + example.operation());
		}
		if (example.answer() != null) {
			String type = (example.status() < 400) ? "application/json" : "application/problem+json";
			add(example, type, answer(example, operation), example.answerText());
		}
		if (example.body() != null) {
			add(example, "application/json", operation.getRequestBody().getContent(), example.bodyText());
		}
	}

	private static Content answer(ApiExample example, Operation operation) {
		ApiResponse answer = operation.getResponses()
			.computeIfAbsent(String.valueOf(example.status()),
					(status) -> new ApiResponse().description(String.valueOf(example.name())));
		if (answer.getContent() == null) {
			MediaType success = operation.getResponses()
				.values()
				.stream()
				.map(ApiResponse::getContent)
				.filter(Objects::nonNull)
				.map((content) -> content.get("application/json"))
				.filter(Objects::nonNull)
				.findFirst()
				.orElseGet(MediaType::new);
			answer.setContent(
					new Content().addMediaType("application/json", new MediaType().schema(success.getSchema())));
		}
		return answer.getContent();
	}

	private static void add(ApiExample example, String type, Content content, String text) {
		content.computeIfAbsent(type, (missing) -> new MediaType())
			.addExamples(String.valueOf(example.name()), new Example().value(text));
	}

}
