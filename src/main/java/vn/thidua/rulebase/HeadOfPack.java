package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problems;
import vn.thidua.shared.Province;
import vn.thidua.shared.Provinces;

/**
 * Reads a {@code pack.yaml}.
 *
 * @param files the snapshot
 * @param path its path
 * @param provinces the provinces that it may name
 * @param problems what is wrong with it
 */
record HeadOfPack(RuleFiles files, String path, Provinces provinces, Problems problems) {

	private static final Set<String> KEYS = Set.of("id", "stage", "version", "title", "from", "to", "issued",
			"verified", "documents", "notes", "regime", "includes", "carries", "without", "draft", "extends",
			"province", "illustrative");

	private static final Set<String> DOCUMENT = Set.of("number", "date", "title", "address");

	PackHead read(String id) {
		int before = this.problems.errors().size();
		PackYaml yaml = PackYaml.of(this.files, this.path, KEYS, this.problems);
		boolean told = this.problems.errors().size() > before && yaml.text("id").isEmpty();
		String stage = yaml.text("stage");
		if (!told && !isOf(id, yaml.text("id"), stage)) {
			this.problems.error(yaml.place("id"), yaml.text("id"), "pack.id", id);
		}
		LocalDate from = yaml.date("from");
		LocalDate to = yaml.date("to");
		yaml.date("issued");
		if (Span.reversed(from, to)) {
			this.problems.error(yaml.place("to"), yaml.text("to"), "span.reversed", yaml.text("from"));
		}
		return new PackHead(stage, yaml.text("version"), yaml.names("title"), from, to, yaml.yesNo("verified"),
				documents(yaml), yaml.names("notes"), composition(yaml));
	}

	private static boolean isOf(String folder, String id, String stage) {
		return id.equals(folder) && id.startsWith(stage + "/") && !stage.isEmpty();
	}

	private static List<LegalDocument> documents(PackYaml yaml) {
		return yaml.list("documents", DOCUMENT)
			.stream()
			.map((entry) -> new LegalDocument(entry.text("number"), entry.date("date"), entry.text("title"),
					entry.text("address")))
			.toList();
	}

	private PackHead.Composition composition(PackYaml yaml) {
		return new PackHead.Composition(yaml.text("regime"), yaml.texts("includes"), yaml.text("carries"),
				yaml.texts("without"), yaml.texts("extends"), province(yaml), yaml.yesNo("draft"),
				yaml.yesNo("illustrative"));
	}

	/** The province in the spelling of the list. */
	private String province(PackYaml yaml) {
		String written = yaml.text("province");
		@Nullable Province known = this.provinces.find(written).orElse(null);
		if (known == null && !written.isEmpty()) {
			List<String> near = this.provinces.near(written);
			this.problems.error(yaml.place("province"), written,
					near.isEmpty() ? "province.unknown" : "province.misspelt", String.join(", ", near));
		}
		return (known == null) ? written : known.name();
	}

}
