package vn.thidua.rulebase;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * A criterion of a criteria set.
 *
 * @param number its number, from 1
 * @param name its name
 * @param points its official points; nothing where they are not known
 * @param source where it was found
 * @param verified whether its text is confirmed
 */
public record Criterion(int number, Names name, @Nullable Figure points, String source, boolean verified) {
}
