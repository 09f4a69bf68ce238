package vn.thidua.api.web;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import vn.thidua.api.Span;

/**
 * Completes the description of an operation: what its bodies are, and how it can fail.
 */
final class DescribedOperation {

	private static final Set<ProblemKind> ALWAYS = EnumSet.of(ProblemKind.BAD_REQUEST, ProblemKind.UNAUTHORIZED,
			ProblemKind.DENIED, ProblemKind.NOT_FOUND, ProblemKind.NOT_ACCEPTABLE, ProblemKind.TOO_MANY,
			ProblemKind.FAILED, ProblemKind.UNAVAILABLE);

	private static final Set<ProblemKind> CHANGING = EnumSet.of(ProblemKind.CONFLICT, ProblemKind.REFUSED);

	private static final Set<ProblemKind> WITH_BODY = EnumSet.of(ProblemKind.TOO_LARGE, ProblemKind.MEDIA_TYPE);

	private static final Set<ProblemKind> VERSIONED = EnumSet.of(ProblemKind.CHANGED, ProblemKind.VERSION_MISSING);

	private DescribedOperation() {
	}

	static void complete(HttpMethod method, Operation operation) {
		ApiResponses answers = Optional.ofNullable(operation.getResponses()).orElseGet(ApiResponses::new);
		operation.setResponses(answers);
		Stream.ofNullable(operation.getRequestBody())
			.map((body) -> body.getContent())
			.forEach(DescribedOperation::binary);
		answers.values()
			.stream()
			.map((answer) -> answer.getContent())
			.filter(Objects::nonNull)
			.forEach(DescribedOperation::binary);
		Stream.ofNullable(operation.getParameters()).flatMap(List::stream).forEach(DescribedOperation::bound);
		DescribedErrors.add(answers, ALWAYS);
		if (method != HttpMethod.GET) {
			DescribedErrors.add(answers, CHANGING);
		}
		if (operation.getRequestBody() != null) {
			DescribedErrors.add(answers, WITH_BODY);
		}
		if (versioned(operation)) {
			DescribedErrors.add(answers, VERSIONED);
		}
	}

	/** Pages and their sizes are bounded. */
	private static void bound(Parameter parameter) {
		boolean size = "size".equals(parameter.getName());
		if (parameter.getSchema() != null && (size || "page".equals(parameter.getName()))) {
			parameter.getSchema().setMinimum(BigDecimal.ONE);
			parameter.getSchema().setMaximum(size ? BigDecimal.valueOf(Span.MOST) : null);
		}
	}

	/**
	 * A body that holds what it does not know is refused; that of figures takes itself
	 * back.
	 */
	static void closeBodies(OpenAPI api) {
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.flatMap((operation) -> Stream.ofNullable(operation.getRequestBody()))
			.flatMap((body) -> body.getContent().values().stream())
			.forEach((body) -> close(api, body.getSchema()));
	}

	private static void close(OpenAPI api, @Nullable Schema<?> schema) {
		if (schema == null) {
			return;
		}
		if (schema.get$ref() != null) {
			String name = schema.get$ref().substring("#/components/schemas/".length());
			Schema<?> model = api.getComponents().getSchemas().get(name);
			if (!name.equals(FigureReport.class.getSimpleName())) {
				model.setAdditionalProperties(false);
			}
			model.getProperties().values().forEach((property) -> close(api, (Schema<?>) property));
		}
		close(api, schema.getItems());
	}

	private static boolean versioned(Operation operation) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().map(Parameter::getName).anyMatch("If-Match"::equals);
	}

	/** What is sent as it is, is no JSON text in Base64. */
	private static void binary(Content content) {
		content.values()
			.stream()
			.filter((body) -> body.getSchema() != null)
			.filter((body) -> Optional.ofNullable(body.getSchema().getFormat()).filter("byte"::equals).isPresent())
			.forEach((body) -> body.setSchema(raw()));
	}

	private static Schema<?> raw() {
		return new BinarySchema();
	}

}
