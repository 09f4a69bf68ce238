package vn.thidua.api.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import vn.thidua.api.Unfit;

/** Tells what is wrong with the body of a request, and where. */
final class BodyProblems {

	private BodyProblems() {
	}

	static Unfit of(HttpMessageNotReadableException unread) {
		for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
			if (cause instanceof Unfit unfit) {
				return unfit;
			}
			if (cause instanceof JacksonException json && !(json.getCause() instanceof Unfit)) {
				return of(json);
			}
		}
		return new Unfit("body", List.of());
	}

	private static Unfit of(JacksonException json) {
		if (json instanceof PropertyBindingException unknown) {
			return new Unfit("field.unknown", known(unknown), field(unknown));
		}
		if (json instanceof StreamConstraintsException) {
			return new Unfit("json.limits", List.of());
		}
		if (json instanceof StreamReadException broken && !(json instanceof InputCoercionException)) {
			boolean twice = String.valueOf(broken.getOriginalMessage()).contains("uplicate");
			return new Unfit(twice ? "field.twice" : "json", List.of(), place(json)[0], place(json)[1]);
		}
		if (json.getPath().isEmpty()) {
			return new Unfit((json instanceof MismatchedInputException) ? "json.kind" : "body", List.of());
		}
		return wrong(json);
	}

	/** What is wrong with a field that is there. */
	private static Unfit wrong(JacksonException json) {
		Class<?> type = (json instanceof MismatchedInputException mismatched) ? mismatched.getTargetType() : null;
		if (type == LocalDate.class) {
			return new Unfit("field.day", List.of(), field(json));
		}
		if (json instanceof InvalidFormatException invalid && !constants(type).isEmpty()) {
			return new Unfit("field.value", constants(type), field(json), String.valueOf(invalid.getValue()));
		}
		boolean missing = String.valueOf(json.getOriginalMessage()).startsWith("Missing required creator property");
		return new Unfit(missing ? "field.missing" : "field.kind", List.of(), field(json));
	}

	private static Object[] place(JacksonException json) {
		return (json.getLocation() == null) ? new Object[] { 1, 1 }
				: new Object[] { json.getLocation().getLineNr(), json.getLocation().getColumnNr() };
	}

	private static List<String> known(PropertyBindingException unknown) {
		return (unknown.getKnownPropertyIds() == null) ? List.of()
				: unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
	}

	private static List<String> constants(@Nullable Class<?> type) {
		return (type == null || !type.isEnum()) ? List.of()
				: Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
	}

	/** Where the field stands, such as {@code figures[1].actual}. */
	private static String field(JacksonException wrong) {
		return wrong.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() == null) ? "[" + step.getIndex() + "]"
					: "." + step.getPropertyName())
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

}
