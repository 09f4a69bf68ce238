package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads the packs of a snapshot: a folder with a {@code pack.yaml} is one. */
final class PackReader {

	private static final String HEAD = "pack.yaml";

	private static final List<String> PARAMETER = List.of("code", "value", "from", "to", "source", "verified");

	private static final List<String> CRITERION = List.of("criterion", "points", "name_vi", "name_en", "source",
			"verified");

	private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

	private final RuleFiles files;

	private final String factPackage;

	private final Problems problems;

	private final PackTexts texts;

	PackReader(RuleFiles files, String factPackage, Problems problems) {
		this.files = files;
		this.factPackage = factPackage;
		this.problems = problems;
		this.texts = new PackTexts(files, problems);
	}

	List<RulePack> packs() {
		List<RulePack> packs = new ArrayList<>();
		for (String path : this.files.endingIn("/" + HEAD)) {
			packs.add(pack(path.substring(0, path.length() - HEAD.length())));
		}
		if (packs.isEmpty()) {
			this.problems.error(Place.startOf(HEAD), "", "packs.none");
		}
		checkPackages(packs);
		new PackCalendar(this.problems).check(packs);
		return packs;
	}

	private void checkPackages(List<RulePack> packs) {
		Map<String, RulePack> known = new HashMap<>();
		for (RulePack pack : packs) {
			RulePack earlier = known.putIfAbsent(pack.packageName(), pack);
			if (earlier != null) {
				this.problems.error(Place.startOf(pack.id() + "/" + HEAD), pack.id(), "packs.twice", earlier.id());
			}
		}
	}

	private RulePack pack(String folder) {
		String path = folder + HEAD;
		Place head = Place.startOf(path);
		Map<String, Object> yaml = this.texts.yaml(path);
		String id = folder.substring(0, folder.length() - 1);
		String stage = PackTexts.text(yaml, "stage");
		if (!PackTexts.text(yaml, "id").equals(id) || !id.startsWith(stage + "/") || stage.isEmpty()) {
			this.problems.error(head, PackTexts.text(yaml, "id"), "pack.id", id);
		}
		RulePack empty = new RulePack(id, stage, PackTexts.text(yaml, "version"), this.files.below(folder).digest(),
				PackTexts.names(yaml, "title"), this.texts.date(PackTexts.text(yaml, "from"), head),
				this.texts.date(PackTexts.text(yaml, "to"), head), PackTexts.text(yaml, "verified").equals("yes"),
				documents(yaml, head), PackTexts.names(yaml, "notes"), List.of(), List.of(), List.of());
		return new RulePack(id, stage, empty.version(), empty.digest(), empty.title(), empty.from(), empty.to(),
				empty.verified(), empty.documents(), empty.notes(), parameters(folder + "parameters.csv"),
				criteria(folder + "criteria.csv"), rules(folder, empty.packageName()));
	}

	private List<LegalDocument> documents(Map<String, Object> yaml, Place head) {
		return PackTexts.list(yaml, "documents")
			.stream()
			.map((entry) -> new LegalDocument(PackTexts.text(entry, "number"),
					this.texts.date(PackTexts.text(entry, "date"), head), PackTexts.text(entry, "title"),
					PackTexts.text(entry, "address")))
			.toList();
	}

	private List<Parameter> parameters(String path) {
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
					row.getField("source"), row.getField("verified").equals("yes"));
			if (parameters.stream().anyMatch(parameter::clashesWith)) {
				this.problems.error(place, row.getField("code"), "parameter.overlap");
			}
			parameters.add(parameter);
		}
		return parameters;
	}

	private List<Criterion> criteria(String path) {
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

	private List<RuleText> rules(String folder, String packageName) {
		List<RuleText> rules = new ArrayList<>();
		Map<String, RuleText> clauses = new HashMap<>();
		for (String path : this.files.below(folder).endingIn(".drl")) {
			DrlText drl = DrlText.of(path, this.files.text(path));
			rules.addAll(new DrlReader(drl, this.problems).rules(folder, packageName, this.factPackage));
		}
		for (RuleText rule : rules) {
			RuleText earlier = clauses.putIfAbsent(rule.clause(), rule);
			if (earlier != null) {
				this.problems.error(new Place(rule.file(), rule.line(), 1), rule.clause(), "rule.twice",
						earlier.file() + ":" + earlier.line());
			}
		}
		if (rules.isEmpty()) {
			this.problems.error(Place.startOf(folder + HEAD), "", "pack.empty");
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
