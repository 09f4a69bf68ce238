package vn.thidua.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/**
 * A dossier as read, or why it is refused.
 *
 * @param dossier the dossier; nothing where it is refused
 * @param problems every error and warning, in order
 */
public record DossierReading(@Nullable Dossier dossier, List<Problem> problems) {

	/** What refuses the dossier. */
	public List<Problem> errors() {
		return this.problems.stream().filter(Problem::refuses).toList();
	}

	/** What is only shown. */
	public List<Problem> warnings() {
		return this.problems.stream().filter((problem) -> !problem.refuses()).toList();
	}

}
