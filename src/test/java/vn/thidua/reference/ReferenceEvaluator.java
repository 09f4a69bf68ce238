package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Assesses a valid dossier by exact fractions, apart from the product, to check it from
 * outside.
 */
public final class ReferenceEvaluator {

	private ReferenceEvaluator() {
	}

	/**
	 * Assesses a dossier.
	 * @param files the text of each file, by file name
	 * @return the rows of each output file, as cells by column
	 */
	public static Map<String, List<Map<String, String>>> assess(Map<String, String> files) {
		Submission dossier = Submission.read(files);
		List<Outcome> outcomes = Outcomes.of(dossier);
		List<ScoreLine> lines = ScoreLine.of(dossier);
		List<Sheet> sheets = Sheet.of(lines);
		Map<String, List<Map<String, String>>> output = new LinkedHashMap<>();
		output.put("outcomes.csv", outcomes.stream().map(Outcome::row).toList());
		output.put("unit_summary.csv", Summary.rows(dossier, outcomes));
		output.put("communes.csv", sheets.stream().map((sheet) -> sheet.row(dossier.asOf())).toList());
		output.put("criteria.csv", sheets.stream().flatMap((sheet) -> sheet.criteriaRows().stream()).toList());
		output.put("lines.csv", Stunting.rows(dossier, lines));
		return output;
	}

}
