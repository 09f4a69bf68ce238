package vn.thidua.api.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads days as {@code 2026-09-30} and in no other way, of years that can be meant. */
final class DayReader extends ValueDeserializer<LocalDate> {

	private static final int FIRST_YEAR = 1945;

	private static final int LAST_YEAR = 2100;

	@Override
	public LocalDate deserialize(JsonParser json, DeserializationContext context) {
		if (json.currentToken() != JsonToken.VALUE_STRING) {
			return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
		}
		String text = json.getString();
		try {
			LocalDate day = LocalDate.parse(text);
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeParseException ex) {
			return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
		}
		return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day that can be meant");
	}

}
