package vn.thidua.assessment.web;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.Preview;
import vn.thidua.dossier.Dossier;
import vn.thidua.shared.Problem;
import vn.thidua.unit.Register;

/**
 * A dossier that was handed in and checked, and waits to be assessed.
 *
 * @param id its number
 * @param name the name under which it was handed in
 * @param path where it is kept
 * @param dossier what was read; nothing where it is refused
 * @param preview what would be assessed; nothing where it is refused
 * @param problems every error and warning
 * @param register whose units it is about, unless somebody says otherwise
 * @param namesakes its units whose codes are those of other units registered here
 */
public record PendingImport(String id, String name, Path path, @Nullable Dossier dossier, @Nullable Preview preview,
		List<Problem> problems, Register register, List<Namesake> namesakes) {

	public List<Problem> errors() {
		return this.problems.stream().filter(Problem::refuses).toList();
	}

	public List<Problem> warnings() {
		return this.problems.stream().filter((problem) -> !problem.refuses()).toList();
	}

}
