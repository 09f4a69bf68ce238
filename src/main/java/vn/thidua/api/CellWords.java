package vn.thidua.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thidua.assessment.OutputFile;
import vn.thidua.shared.CodeList;

/** What the cells of the files of an assessment may hold (data contract, 2). */
final class CellWords {

	private static final List<String> COMMUNE = CodeList.COMMUNE_STATUS.codes();

	private static final Map<OutputFile, List<String>> STATUS = Map.of(OutputFile.OUTCOMES,
			CodeList.TARGET_STATUS.codes(), OutputFile.COMMUNES, COMMUNE, OutputFile.CRITERIA, COMMUNE,
			OutputFile.LINES, COMMUNE, OutputFile.CHECKS, List.of("pass", "fail", "presumed", "unknown", "unclaimed"),
			OutputFile.CANDIDATES, List.of("eligible", "not_eligible", "undetermined"));

	private static final List<String> YES_NO = List.of("yes", "no");

	private static final Map<String, List<String>> WORDS = Map.of("direction", CodeList.DIRECTION.codes(), "over_unit",
			List.of("%", "points"), "trend", List.of("better", "worse", "same"), "all_met", YES_NO, "verified", YES_NO,
			"within_quota", List.of("yes", "no", "tie"), "source", List.of("given", "computed"), "rating",
			List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV", "NOT_RATED", "INDETERMINATE"));

	private static final Set<String> CODES = Set.of("unit", "recipient", "indicator", "authority", "award", "clause",
			"criteria_set", "criterion", "rule", "regime", "year");

	private CellWords() {
	}

	/** The closed list of the words of a column; nothing where there is none. */
	static Optional<List<String>> of(OutputFile file, String column) {
		return Optional.ofNullable(column.equals("status") ? STATUS.get(file) : WORDS.get(column));
	}

	/** Whether a column holds codes of things that there are. */
	static boolean code(String column) {
		return CODES.contains(column);
	}

	/** Whether a column holds figures. */
	static boolean figure(OutputFile file, String column) {
		return file.figures().contains(column) && !code(column);
	}

}
