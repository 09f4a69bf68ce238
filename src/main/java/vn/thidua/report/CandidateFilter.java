package vn.thidua.report;

/**
 * Which candidates of an award are wanted.
 *
 * @param award the award's code
 * @param status the status; empty for all
 * @param unit a unit's code or a part of its name; empty for all
 */
public record CandidateFilter(String award, String status, String unit) {
}
