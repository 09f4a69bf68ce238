package vn.thidua.submission;

import java.time.LocalDate;
import java.util.Optional;

/** Knows the criteria sets of the rules in force. */
public interface CriteriaSets {

	/** The set in force on a day in a province. */
	Optional<CriteriaSet> inForce(LocalDate day, String province);

	/** The set of that code. */
	Optional<CriteriaSet> of(String code);

}
