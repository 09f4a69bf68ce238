package vn.thidua.assessment.fact;

import vn.thidua.shared.Figure;

/**
 * A number that the law sets, as in force on the day whose law applies.
 *
 * @param name what it limits
 * @param scope whom it is for, such as a region; empty where it is for all
 * @param value the number
 * @param verified whether its text is confirmed
 * @param source where it was found
 */
public record Limit(String name, String scope, Figure value, boolean verified, String source) {
}
