package vn.thidua.submission;

/**
 * An accepted submission with everything that it says.
 *
 * @param unitCode the unit
 * @param id the submission's number
 * @param version its version
 * @param reported what it says
 */
public record AcceptedReport(String unitCode, long id, int version, Reported reported) {
}
