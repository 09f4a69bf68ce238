package vn.thidua.report;

/**
 * How many were rated so.
 *
 * @param rating the rating's code; empty where data is missing
 * @param persons how many persons
 * @param units how many units
 */
public record RatingTally(String rating, long persons, long units) {
}
