package vn.thidua.assessment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.RuleRelease;

/**
 * A dossier as it was handed in.
 *
 * @param name the name under which it was handed in
 * @param content its bytes: a workbook or an archive
 */
public record StoredDossier(String name, byte[] content) {

	private static final String CRITERIA_SETS = "commune-health";

	/**
	 * A dossier under the law of another day. Its score sheets keep to the criteria set
	 * that they were made for.
	 */
	static Dossier under(Dossier read, LocalDate asOf, RuleRelease release) {
		return release.law(read.head().asOf(), read.head().province())
			.inForce(CRITERIA_SETS)
			.map((set) -> read.following(set.pack().code()))
			.orElse(read)
			.asOf(asOf);
	}

	/**
	 * Reads it, with every problem; those of the whole are told of {@code dossier.zip} or
	 * {@code dossier.xlsx}.
	 */
	public DossierReading reading() throws IOException {
		String ending = this.name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : ".zip";
		Path folder = Files.createTempDirectory("dossier");
		Path file = folder.resolve("dossier" + ending);
		try {
			Files.write(file, this.content);
			return DossierReader.read(file);
		}
		finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
	}

	/** Reads again what was without error. */
	Dossier read() throws IOException {
		Dossier dossier = reading().dossier();
		if (dossier == null) {
			throw new IOException("The stored dossier " + this.name + " can no longer be read");
		}
		return dossier;
	}

}
