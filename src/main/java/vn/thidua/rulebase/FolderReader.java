package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thidua.shared.Problems;

/** Reads the rules and tables of one folder. */
final class FolderReader {

	private static final List<String> AWARD = List.of("award", "recipient", "step", "name_vi", "name_en");

	private static final List<String> CLAUSE = List.of("clause", "basis", "verified", "source", "missing");

	private static final List<String> RECIPIENTS = List.of("person", "collective", "both");

	private final RuleFiles files;

	private final String id;

	private final String factPackage;

	private final Problems problems;

	private final PackTables tables;

	FolderReader(RuleFiles files, String id, String factPackage, Problems problems) {
		this.files = files;
		this.id = id;
		this.factPackage = factPackage;
		this.problems = problems;
		this.tables = new PackTables(files, problems);
	}

	RuleFolder folder() {
		NumberTables numbers = new NumberTables(this.tables, this.id);
		List<Criterion> criteria = numbers.criteria();
		return new RuleFolder(this.id, rules(), numbers.parameters(criteria), criteria, awards(), clauses(),
				this.files.below(this.id + "/").digest());
	}

	private List<Award> awards() {
		String path = this.id + "/awards.csv";
		List<Award> awards = new ArrayList<>();
		for (PackRow row : this.tables.rows(path, AWARD)) {
			String recipient = row.text("recipient");
			String step = row.text("step");
			if (!RECIPIENTS.contains(recipient) || !step.matches("[1-9]?")) {
				this.problems.error(row.place(), recipient + "," + step, "award.row");
				continue;
			}
			awards.add(new Award(row.code("award"), !recipient.equals("collective"), !recipient.equals("person"),
					step.isEmpty() ? 0 : Integer.parseInt(step), Names.of(row.code("name_vi"), row.code("name_en"))));
		}
		return awards;
	}

	private List<Clause> clauses() {
		String path = this.id + "/clauses.csv";
		Set<String> known = new HashSet<>();
		List<Clause> clauses = new ArrayList<>();
		for (PackRow row : this.tables.rows(path, CLAUSE)) {
			Clause clause = new Clause(row.code("clause"), row.text("basis"), row.yesNo("verified"), row.text("source"),
					row.text("missing"), row.text("text"));
			if (clause.code().isEmpty() || clause.basis().isEmpty() || !known.add(clause.code())) {
				row.error("clause", "clause.row");
			}
			else if (!says(clause.basis())) {
				row.error("basis", "claim.basis", clause.code());
			}
			clauses.add(clause);
		}
		return clauses;
	}

	private static boolean says(String basis) {
		return basis.codePoints().anyMatch(Character::isLetterOrDigit);
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

}
