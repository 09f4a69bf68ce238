package vn.thidua.exchange.dhis2;

import java.util.Map;

import vn.thidua.shared.Place;

/**
 * A data value of DHIS2 before anything is understood of it.
 *
 * @param fields its fields as text, those of the whole set where it has none of its own
 * @param place where its value stands, else where it begins
 */
record DataValue(Map<String, String> fields, Place place) {

	/** A field's text; empty where it is not told. */
	String text(String field) {
		return this.fields.getOrDefault(field, "");
	}

	/** Whether a field says yes. */
	boolean is(String field) {
		return text(field).equals("true");
	}

}
