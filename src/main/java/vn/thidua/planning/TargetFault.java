package vn.thidua.planning;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/**
 * Why targets are not assigned.
 *
 * @param key the target that it is about; nothing where it is about the order as a whole
 * @param field the field of the order that it is about; empty where it is about a target
 * @param problem the reason and what to do
 */
public record TargetFault(@Nullable TargetKey key, String field, Problem problem) {
}
