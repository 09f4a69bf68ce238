package vn.thidua.exchange.dhis2;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads a data value set as the Web API of DHIS2 writes it, value by value. What is told
 * of the whole set counts for values after it that do not tell it themselves.
 */
final class DataValueReader {

	private static final Set<String> OF_THE_SET = Set.of("period", "orgUnit", "attributeOptionCombo");

	private static final List<String> REQUIRED = List.of("dataElement", "period", "orgUnit");

	private final String file;

	private final Problems problems;

	private final Consumer<DataValue> taker;

	private final Map<String, String> whole = new HashMap<>();

	DataValueReader(String file, Problems problems, Consumer<DataValue> taker) {
		this.file = file;
		this.problems = problems;
		this.taker = taker;
	}

	void read(Path path) {
		boolean values = false;
		try (JsonParser json = JsonMapper.shared().createParser(path)) {
			if (json.nextToken() == JsonToken.START_OBJECT) {
				while (json.nextToken() == JsonToken.PROPERTY_NAME) {
					values |= property(json);
				}
				end(json);
			}
			if (!values) {
				this.problems.error(Place.startOf(this.file), "", "exchange.dhis2.format");
			}
		}
		catch (JacksonException ex) {
			this.problems.error(place(ex.getLocation()), "", "exchange.dhis2.json");
		}
	}

	private void end(JsonParser json) {
		if (json.nextToken() != null) {
			this.problems.error(place(json.currentTokenLocation()), "", "exchange.dhis2.json");
		}
	}

	/** Reads a property of the set; tells whether it is the values. */
	private boolean property(JsonParser json) {
		String name = json.currentName();
		JsonToken token = json.nextToken();
		if (name.equals("dataValues") && token == JsonToken.START_ARRAY) {
			while (json.nextToken() != JsonToken.END_ARRAY) {
				value(json);
			}
			return true;
		}
		if (token.isScalarValue() && token != JsonToken.VALUE_NULL && OF_THE_SET.contains(name)) {
			this.whole.put(name, json.getString().strip());
		}
		json.skipChildren();
		return false;
	}

	private void value(JsonParser json) {
		Place place = place(json.currentTokenLocation());
		Map<String, String> fields = new HashMap<>(this.whole);
		boolean object = json.currentToken() == JsonToken.START_OBJECT;
		while (object && json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken token = json.nextToken();
			if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
				fields.put(name, json.getString().strip());
			}
			if (name.equals("value")) {
				place = place(json.currentTokenLocation());
			}
			json.skipChildren();
		}
		json.skipChildren();
		take(new DataValue(fields, place));
	}

	private void take(DataValue value) {
		List<String> missing = REQUIRED.stream().filter((field) -> value.text(field).isEmpty()).toList();
		if (missing.isEmpty()) {
			this.taker.accept(value);
		}
		else {
			this.problems.error(value.place(), value.text("value"), "exchange.dhis2.missing",
					String.join(", ", missing));
		}
	}

	private Place place(TokenStreamLocation location) {
		return new Place(this.file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
	}

}
