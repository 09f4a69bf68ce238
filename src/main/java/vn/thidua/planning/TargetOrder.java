package vn.thidua.planning;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * By what targets are assigned.
 *
 * @param document the assigning document
 * @param documentDate its day; nothing where not told
 * @param inForceFrom the first day on which the targets count; nothing where it was not
 * given or is no day
 * @param reason why targets are revised; may be blank where none is
 */
public record TargetOrder(String document, @Nullable LocalDate documentDate, @Nullable LocalDate inForceFrom,
		String reason) {
}
