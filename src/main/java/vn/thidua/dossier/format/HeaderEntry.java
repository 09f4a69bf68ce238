package vn.thidua.dossier.format;

import vn.thidua.shared.Place;

/**
 * A key of the dossier's head and its value.
 *
 * @param key the key
 * @param value the value's text
 * @param keyPlace where the key stands
 * @param valuePlace where the value stands
 */
public record HeaderEntry(String key, String value, Place keyPlace, Place valuePlace) {
}
