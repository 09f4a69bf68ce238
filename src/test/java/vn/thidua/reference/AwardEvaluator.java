package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides ratings and the titles of the two ladders in plain Java, apart from the
 * product, to check it from outside.
 */
record AwardEvaluator(Map<Bar, Ratio> moved) implements Product {

	static final List<String> TITLES = List.of("LDTT", "CSTDCS", "CSTDBT", "CSTDTQ", "TTLDTT", "TTLDXS");

	/** Evaluates by the bars of the law. */
	AwardEvaluator() {
		this(Map.of());
	}

	@Override
	public Map<String, List<Map<String, String>>> assess(Map<String, String> files) {
		Submission dossier = Submission.read(files);
		Law law = new Law(dossier.asOf(), this.moved);
		Register register = Register.read(dossier);
		Ratings ratings = Ratings.of(register, law);
		Titles titles = Titles.of(register, law, ratings);
		Map<String, List<Map<String, String>>> output = new LinkedHashMap<>();
		output.put("ratings.csv", ratings.rows());
		output.put("checks.csv", titles.checkRows());
		output.put("candidates.csv", titles.candidateRows());
		return output;
	}

}
