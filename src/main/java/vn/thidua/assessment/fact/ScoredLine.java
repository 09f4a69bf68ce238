package vn.thidua.assessment.fact;

import vn.thidua.shared.Figure;

/**
 * A line of a sheet with the measured figure behind its score.
 *
 * @param criterion the criterion
 * @param indicator the sheet's number of the line
 * @param value the measured figure
 * @param region the socio-economic region of the commune; empty where not told
 */
public record ScoredLine(int criterion, String indicator, Figure value, String region) {
}
