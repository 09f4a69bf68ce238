package vn.thidua.api;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the fields of requests; what is neither a number nor a text is refused. */
final class CellReader extends ValueDeserializer<Cell> {

	@Override
	public Cell deserialize(JsonParser json, DeserializationContext context) {
		JsonToken token = json.currentToken();
		if (token == JsonToken.VALUE_STRING) {
			return Cell.of(json.getString());
		}
		if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
			return Cell.of(json.getDecimalValue());
		}
		return (Cell) context.handleUnexpectedToken(Cell.class, json);
	}

	@Override
	public Cell getNullValue(DeserializationContext context) {
		return Cell.CLEARED;
	}

	@Override
	public Cell getAbsentValue(DeserializationContext context) {
		return Cell.ABSENT;
	}

}
