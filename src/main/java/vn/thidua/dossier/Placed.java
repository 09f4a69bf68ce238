package vn.thidua.dossier;

import vn.thidua.shared.Place;

/**
 * Something that was read, with where it stands.
 *
 * @param value what was read
 * @param place where its line's key stands
 */
public record Placed<T>(T value, Place place) {
}
