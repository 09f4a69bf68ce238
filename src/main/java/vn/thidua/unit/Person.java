package vn.thidua.unit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person who may be rated and commended.
 *
 * @param code the person's code, unique in the dossier
 * @param name the person's name, or a code in its place
 * @param unitCode the unit the person works in
 * @param role the position; blank where not told
 * @param manager whether the person holds a managing post
 * @param joined the first day in service; nothing where not told
 */
public record Person(String code, String name, String unitCode, String role, boolean manager,
		@Nullable LocalDate joined) {
}
