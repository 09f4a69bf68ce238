package vn.thidua.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;

/** The product as its command line runs it, from texts to lines. */
final class ProductUnderTest implements Product {

	private static final RuleRelease RELEASE = release();

	private static RuleRelease release() {
		try {
			return new RuleBook(Limit.class, RuleLimits.DEFAULT).release(RuleFiles.of(Path.of("rules")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Map<String, List<Map<String, String>>> assess(Map<String, String> files) {
		DossierReading reading = DossierReader.read(files);
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			throw new AssertionError("The dossier is refused: " + reading.errors());
		}
		Assessment assessment = Assessor.assess(dossier, RELEASE);
		Map<String, List<Map<String, String>>> rows = new HashMap<>();
		for (OutputFile file : OutputFile.values()) {
			rows.put(file.base() + ".csv",
					assessment.lines(file).stream().map((line) -> named(file.columns(), line)).toList());
		}
		return rows;
	}

	private static Map<String, String> named(List<String> columns, List<String> cells) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			row.put(columns.get(i), cells.get(i));
		}
		return row;
	}

}
