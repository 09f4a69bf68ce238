package vn.thidua.rulebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
		new PackCalendar(this.problems).check(packs);
		return packs;
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
		List<Parameter> parameters = read(path, PARAMETER, (row) -> {
			Place place = place(path, row);
			String[] code = row.getField("code").strip().split("@", 2);
			Figure value = figure(row.getField("value"), place);
			return (value == null) ? null
					: new Parameter(code[0], (code.length > 1) ? code[1] : "", value,
							this.texts.date(row.getField("from"), place), this.texts.date(row.getField("to"), place),
							row.getField("source"), row.getField("verified").equals("yes"));
		});
		checkPeriods(path, parameters);
		return parameters;
	}

	private void checkPeriods(String path, List<Parameter> parameters) {
		for (int i = 0; i < parameters.size(); i++) {
			Parameter one = parameters.get(i);
			for (Parameter other : parameters.subList(0, i)) {
				if (one.name().equals(other.name()) && one.scope().equals(other.scope())
						&& Span.overlap(one.from(), one.to(), other.from(), other.to())) {
					this.problems.error(new Place(path, i + 2, 1), one.name(), "parameter.overlap");
				}
			}
		}
	}

	private List<Criterion> criteria(String path) {
		Set<Integer> numbers = new HashSet<>();
		return read(path, CRITERION, (row) -> {
			Figure number = figure(row.getField("criterion"), place(path, row));
			String points = row.getField("points").strip();
			Figure official = points.isEmpty() ? null : figure(points, place(path, row));
			if (number == null || !numbers.add(number.value().intValue())) {
				this.problems.error(place(path, row), row.getField("criterion"), "criterion.twice");
				return null;
			}
			return new Criterion(number.value().intValue(), Names.of(row.getField("name_vi"), row.getField("name_en")),
					official, row.getField("source"), row.getField("verified").equals("yes"));
		});
	}

	private List<RuleText> rules(String folder, String packageName) {
		List<RuleText> rules = new ArrayList<>();
		Map<String, RuleText> clauses = new HashMap<>();
		for (String path : this.files.below(folder).endingIn(".drl")) {
			DrlText drl = DrlText.of(path, this.files.text(path));
			rules.addAll(new DrlReader(drl, this.problems).rules(packageName, this.factPackage));
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

	private <T> List<T> read(String path, List<String> columns, Function<NamedCsvRecord, @Nullable T> record) {
		List<T> all = new ArrayList<>();
		for (NamedCsvRecord row : this.texts.csv(path, columns)) {
			T made = record.apply(row);
			if (made != null) {
				all.add(made);
			}
		}
		return all;
	}

	private @Nullable Figure figure(String text, Place place) {
		try {
			return new Figure(new BigDecimal(text.strip()));
		}
		catch (NumberFormatException ex) {
			this.problems.error(place, text, "pack.figure");
			return null;
		}
	}

	private static Place place(String path, NamedCsvRecord row) {
		return new Place(path, Math.toIntExact(row.getStartingLineNumber()), 1);
	}

}
