package vn.thidua.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.assessment.OutputFile;
import vn.thidua.work.WhatIf.Change;
import vn.thidua.work.WhatIf.Kind;

/**
 * Finds what changes between two assessments of the same units.
 *
 * @param before the lines before
 * @param after the lines after
 * @param names the names of units, people, indicators and awards by kind and code
 */
record WhatIfChanges(ReportedAssessment.Result before, ReportedAssessment.Result after, Names names) {

	/**
	 * Names things by their codes.
	 *
	 * @param recipients units and people
	 * @param indicators indicators
	 * @param awards awards
	 */
	record Names(Map<String, String> recipients, Map<String, String> indicators, Map<String, String> awards) {
	}

	List<Change> find() {
		List<Change> changes = new ArrayList<>();
		compare(Kind.OUTCOME, OutputFile.OUTCOMES, List.of("unit", "indicator", "authority"), "status", changes);
		compare(Kind.COMMUNE, OutputFile.COMMUNES, List.of("unit", "criteria_set"), "status", changes);
		compare(Kind.RATING, OutputFile.RATINGS, List.of("recipient", "field", "year"), "rating", changes);
		compare(Kind.CANDIDACY, OutputFile.CANDIDATES, List.of("recipient", "award"), "status", changes);
		return changes;
	}

	private void compare(Kind kind, OutputFile file, List<String> key, String verdict, List<Change> changes) {
		Map<List<String>, Map<String, String>> earlier = byKey(this.before, file, key);
		byKey(this.after, file, key).forEach((at, line) -> {
			String was = earlier.getOrDefault(at, Map.of()).getOrDefault(verdict, "");
			if (!was.equals(line.getOrDefault(verdict, ""))) {
				changes.add(new Change(kind, at.get(0), this.names.recipients.getOrDefault(at.get(0), at.get(0)),
						at.get(1), label(kind, at.get(1)), was, line.getOrDefault(verdict, ""),
						line.getOrDefault("reason", "")));
			}
		});
	}

	private String label(Kind kind, String item) {
		return switch (kind) {
			case OUTCOME -> this.names.indicators.getOrDefault(item, item);
			case CANDIDACY -> this.names.awards.getOrDefault(item, item);
			case COMMUNE, RATING -> item;
		};
	}

	private static Map<List<String>, Map<String, String>> byKey(ReportedAssessment.Result result, OutputFile file,
			List<String> key) {
		Map<List<String>, Map<String, String>> lines = new LinkedHashMap<>();
		result.lines(file)
			.forEach((line) -> lines.put(key.stream().map((column) -> line.getOrDefault(column, "")).toList(), line));
		return lines;
	}

}
