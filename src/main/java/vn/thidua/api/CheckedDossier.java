package vn.thidua.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thidua.assessment.Preview;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;
import vn.thidua.unit.Register;

/**
 * A dossier without error, as a release would assess it.
 *
 * @param dossier what was read
 * @param preview what would be assessed
 * @param doubts the warnings of reading it
 */
record CheckedDossier(Dossier dossier, Preview preview, List<Problem> doubts) {

	/**
	 * Reads and checks a dossier.
	 * @throws Refused if it holds errors
	 */
	static CheckedDossier of(StoredDossier stored, RuleRelease release) {
		DossierReading reading = reading(stored);
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			throw new Refused(reading.errors());
		}
		Preview preview = Preview.of(dossier, release);
		List<Problem> errors = preview.problems().stream().filter(Problem::refuses).toList();
		if (!errors.isEmpty()) {
			throw new Refused(errors);
		}
		return new CheckedDossier(dossier, preview, reading.warnings());
	}

	private static DossierReading reading(StoredDossier stored) {
		try {
			return stored.reading();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is told of it. */
	DossierResource described(String name, Register register, Locale locale) {
		List<Problem> warnings = new ArrayList<>(this.doubts);
		warnings.addAll(this.preview.problems());
		return new DossierResource(this.dossier.digest(), name, this.dossier.head().period().code(),
				this.dossier.head().asOf(), this.dossier.head().illustrative(), this.preview.units(),
				this.preview.targets(), this.preview.results(), this.preview.sheets(),
				warnings.stream().map((one) -> LocatedProblem.of(one, locale)).toList(), register.code());
	}

}
