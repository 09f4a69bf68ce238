package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads the rules and tables of one folder. */
final class FolderReader {

	private static final List<String> PARAMETER = List.of("code", "value", "from", "to", "source", "verified");

	private static final List<String> CRITERION = List.of("criterion", "points", "name_vi", "name_en", "source",
			"verified");

	private static final List<String> AWARD = List.of("award", "recipient", "step", "name_vi", "name_en");

	private static final List<String> CLAUSE = List.of("clause", "basis", "verified", "source", "missing");

	private static final List<String> RECIPIENTS = List.of("person", "collective", "both");

	private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

	private final RuleFiles files;

	private final String id;

	private final String factPackage;

	private final Problems problems;

	private final PackTexts texts;

	FolderReader(RuleFiles files, String id, String factPackage, Problems problems) {
		this.files = files;
		this.id = id;
		this.factPackage = factPackage;
		this.problems = problems;
		this.texts = new PackTexts(files, problems);
	}

	RuleFolder folder() {
		return new RuleFolder(this.id, rules(), parameters(), criteria(), awards(), clauses(),
				this.files.below(this.id + "/").digest());
	}

	private List<Parameter> parameters() {
		String path = this.id + "/parameters.csv";
		List<Parameter> parameters = new ArrayList<>();
		for (NamedCsvRecord row : this.texts.csv(path, PARAMETER)) {
			Place place = place(path, row);
			String[] code = row.getField("code").strip().split("@", 2);
			Figure value = figure(row.getField("value"), place);
			if (value == null) {
				continue;
			}
			Parameter parameter = new Parameter(code[0], (code.length > 1) ? code[1] : "", value,
					this.texts.date(row.getField("from"), place), this.texts.date(row.getField("to"), place),
					row.getField("source"), row.getField("verified").equals("yes"), this.id);
			if (parameters.stream().anyMatch(parameter::clashesWith)) {
				this.problems.error(place, row.getField("code"), "parameter.overlap");
			}
			parameters.add(parameter);
		}
		return parameters;
	}

	private List<Criterion> criteria() {
		String path = this.id + "/criteria.csv";
		Set<Integer> numbers = new HashSet<>();
		List<Criterion> criteria = new ArrayList<>();
		for (NamedCsvRecord row : this.texts.csv(path, CRITERION)) {
			Figure number = figure(row.getField("criterion"), place(path, row));
			String points = row.getField("points").strip();
			Figure official = points.isEmpty() ? null : figure(points, place(path, row));
			if (number == null || !numbers.add(number.value().intValue())) {
				this.problems.error(place(path, row), row.getField("criterion"), "criterion.twice");
				continue;
			}
			criteria.add(
					new Criterion(number.value().intValue(), Names.of(row.getField("name_vi"), row.getField("name_en")),
							official, row.getField("source"), row.getField("verified").equals("yes")));
		}
		return criteria;
	}

	private List<Award> awards() {
		String path = this.id + "/awards.csv";
		List<Award> awards = new ArrayList<>();
		for (NamedCsvRecord row : this.texts.csv(path, AWARD)) {
			String recipient = row.getField("recipient").strip();
			String step = row.getField("step").strip();
			if (!RECIPIENTS.contains(recipient) || !step.matches("[1-9]?")) {
				this.problems.error(place(path, row), recipient + "," + step, "award.row");
				continue;
			}
			awards.add(new Award(row.getField("award").strip(), !recipient.equals("collective"),
					!recipient.equals("person"), step.isEmpty() ? 0 : Integer.parseInt(step),
					Names.of(row.getField("name_vi"), row.getField("name_en"))));
		}
		return awards;
	}

	private List<Clause> clauses() {
		String path = this.id + "/clauses.csv";
		Set<String> known = new HashSet<>();
		List<Clause> clauses = new ArrayList<>();
		for (NamedCsvRecord row : this.texts.csv(path, CLAUSE)) {
			Clause clause = new Clause(row.getField("clause").strip(), row.getField("basis").strip(),
					row.getField("verified").equals("yes"), row.getField("source").strip(),
					row.getField("missing").strip(), row.findField("text").orElse("").strip());
			if (clause.code().isEmpty() || clause.basis().isEmpty() || !known.add(clause.code())) {
				this.problems.error(place(path, row), clause.code(), "clause.row");
			}
			clauses.add(clause);
		}
		return clauses;
	}

	private List<RuleText> rules() {
		List<RuleText> rules = new ArrayList<>();
		for (String path : this.files.below(this.id + "/").endingIn(".drl")) {
			DrlText drl = DrlText.of(path, this.files.text(path));
			rules.addAll(new DrlReader(drl, this.problems).rules(this.id + "/", RuleFolder.packageName(this.id),
					this.factPackage));
		}
		return rules;
	}

	private @Nullable Figure figure(String text, Place place) {
		if (FIGURE.matcher(text.strip()).matches()) {
			return Figure.of(text.strip());
		}
		this.problems.error(place, text, "pack.figure");
		return null;
	}

	private static Place place(String path, NamedCsvRecord row) {
		return new Place(path, Math.toIntExact(row.getStartingLineNumber()), 1);
	}

}
