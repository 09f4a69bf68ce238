package vn.thidua.workbench.editor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Service;
import vn.thidua.rulebase.Clause;
import vn.thidua.rulebase.LegalDocument;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RuleText;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.Scenarios;

/**
 * Searches the rules in force: packs, documents, rules, clauses, numbers and scenarios
 * that hold every word, with or without its accents.
 */
@Service
public class RuleSearch {

	private static final int MOST = 100;

	private final ActiveRules rules;

	RuleSearch(ActiveRules rules) {
		this.rules = rules;
	}

	/**
	 * Something found.
	 *
	 * @param kind {@code pack}, {@code document}, {@code rule}, {@code clause},
	 * {@code parameter} or {@code scenario}
	 * @param pack the pack it belongs to
	 * @param code what it is called
	 * @param text what it says
	 * @param clause the clause whose rule shows it; empty where there is none
	 */
	public record Hit(String kind, String pack, String code, String text, String clause) {
	}

	/** What holds every word, at most a hundred of it; nothing for no word. */
	public List<Hit> find(String words) {
		String[] wanted = plain(words).strip().split("\\s+");
		if (wanted[0].isEmpty()) {
			return List.of();
		}
		return all().stream().filter((hit) -> holds(hit, wanted)).limit(MOST).toList();
	}

	/** The text in small letters without accents. */
	static String plain(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd');
	}

	private static boolean holds(Hit hit, String[] wanted) {
		String text = plain(hit.code() + " " + hit.text() + " " + (hit.kind().equals("pack") ? hit.pack() : ""));
		return Arrays.stream(wanted).allMatch(text::contains);
	}

	private List<Hit> all() {
		RuleRelease release = this.rules.state().release();
		List<Hit> all = new ArrayList<>();
		for (RulePack pack : release.packs()) {
			all.add(new Hit("pack", pack.id(), pack.id(),
					pack.title().vietnamese() + " · " + pack.title().english() + " · " + pack.notes().vietnamese(),
					""));
			for (LegalDocument document : pack.documents()) {
				all.add(new Hit("document", pack.id(), document.number(), document.title(), ""));
			}
			for (RuleText rule : pack.rules()) {
				all.add(new Hit("rule", pack.id(), rule.clause(), rule.title() + " · " + rule.basis(), rule.clause()));
			}
			for (Clause clause : pack.information()) {
				all.add(new Hit("clause", pack.id(), clause.code(), clause.text() + " · " + clause.basis(), ""));
			}
			for (Parameter number : pack.parameters()) {
				String scope = number.scope().isEmpty() ? "" : "@" + number.scope();
				all.add(new Hit("parameter", pack.id(), number.name() + scope, number.value() + " · " + number.source(),
						""));
			}
		}
		for (Scenario scenario : Scenarios.of(release, new Problems())) {
			all.add(new Hit("scenario", scenario.pack(), scenario.clause(), scenario.title(), scenario.clause()));
		}
		return all;
	}

}
