package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Judges the rules of a folder on the trees that the engine's own parsers make of them.
 */
final class TreeVetting {

	/** What the parsers do not read; the compiler tells better why. */
	static final String UNREAD = "rule.unread";

	private static final int MOST_PATTERNS = 8;

	private static final int MOST_JOINED = 2;

	private final FactTypes types;

	/** The fact that bears the numbers of the law. */
	private final String numberFact;

	TreeVetting(FactTypes types, String numberFact) {
		this.types = types;
		this.numberFact = numberFact;
	}

	/** What the rules of a folder ask for; what is wrong with them becomes problems. */
	List<RuleShape> shapes(CompiledFolder folder, RuleFolder read, Problems problems) {
		List<RuleShape> shapes = new ArrayList<>();
		folder.texts().forEach((path, text) -> {
			List<RuleText> rules = read.rules().stream().filter((rule) -> rule.file().equals(path)).toList();
			for (RuleTree tree : new TreeReader(DrlText.of(path, text), problems).trees(rules)) {
				shapes.add(shape(tree, problems));
			}
		});
		return shapes;
	}

	private RuleShape shape(RuleTree tree, Problems problems) {
		CodeVetting codes = new CodeVetting(this.types, problems);
		checkPatterns(tree, problems);
		codes.checkLeft(tree);
		new ClaimVetting(tree, this.types, codes, problems).check();
		return RuleShape.of(tree, this.numberFact, codes.awards());
	}

	/** Numbers of one name are counted with the numbers that there are. */
	private void checkPatterns(RuleTree tree, Problems problems) {
		Place place = new Place(tree.text().file(), tree.text().line(), 1);
		if (tree.patterns().size() > MOST_PATTERNS) {
			problems.error(place, "", "rule.patterns", String.valueOf(MOST_PATTERNS));
		}
		Map<String, Integer> joined = new TreeMap<>();
		tree.patterns()
			.stream()
			.filter(PatternTree::joined)
			.filter((pattern) -> !pattern.type().equals(this.numberFact) || pattern.fixed("name").isEmpty())
			.forEach((pattern) -> joined.merge(pattern.type(), 1, Integer::sum));
		joined.forEach((type, times) -> {
			if (times > MOST_JOINED) {
				problems.error(place, type, "rule.joined", String.valueOf(MOST_JOINED));
			}
		});
	}

}
