package vn.thidua.api.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Looks whether values fit schemas of OpenAPI 3.0, as far as the description uses them.
 * An example of an answer may be a part of one, with figures as texts.
 */
final class SchemaCheck {

	private final JsonNode api;

	private final List<String> faults = new ArrayList<>();

	SchemaCheck(JsonNode api) {
		this.api = api;
	}

	List<String> faults() {
		return this.faults;
	}

	void fits(JsonNode schema, JsonNode value, boolean whole, @Nullable String where) {
		if (schema.has("$ref")) {
			fits(this.api.at(schema.path("$ref").asString().substring(1)), value, whole, where);
			return;
		}
		if (schema.isMissingNode()) {
			this.faults.add(where + ": no schema");
			return;
		}
		if (value.isNull()) {
			demand(schema.path("nullable").asBoolean(false), where + ": null");
			return;
		}
		if (schema.has("oneOf")) {
			demand(value.isNumber() || value.isString(), where + ": neither number nor text");
			return;
		}
		switch (schema.path("type").asString("")) {
			case "object" -> object(schema, value, whole, where);
			case "array" -> {
				demand(value.isArray(), where + ": no array");
				value.forEach((one) -> fits(schema.path("items"), one, whole, where + "[]"));
			}
			case "integer", "number" ->
				demand(whole ? value.isNumber() : value.isNumber() || value.isString(), where + ": no number");
			case "boolean" ->
				demand(whole ? value.isBoolean() : value.isBoolean() || value.isString(), where + ": no boolean");
			case "string" -> {
				demand(value.isString(), where + ": no text");
				if (schema.has("enum")) {
					demand(schema.path("enum").valueStream().anyMatch(value::equals),
							where + ": not in the list: " + value);
				}
			}
			default -> this.faults.add(where + ": no type in " + schema);
		}
	}

	private void object(JsonNode schema, JsonNode value, boolean whole, @Nullable String where) {
		demand(value.isObject(), where + ": no object");
		value.properties().forEach((field) -> {
			JsonNode known = schema.path("properties").path(field.getKey());
			JsonNode others = schema.path("additionalProperties");
			fits(known.isMissingNode() && others.isObject() ? others : known, field.getValue(), whole,
					where + "." + field.getKey());
		});
		if (whole) {
			schema.path("required").forEach((name) -> demand(value.has(name.asString()), where + ": lacks " + name));
		}
	}

	private void demand(boolean held, String fault) {
		if (!held) {
			this.faults.add(fault);
		}
	}

}
