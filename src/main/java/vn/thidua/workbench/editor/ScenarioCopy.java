package vn.thidua.workbench.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.shared.Period;

/**
 * Copies a file of scenarios to a new law: clauses and the pack's code by their new
 * names, days and periods so many years later. What is about a rule that is not taken
 * over, or about days before the last change of a number, is left out.
 *
 * @param code the new law's code
 * @param names the new name of each clause and of the pack's code
 * @param regimes the new letter of the body of law
 * @param gone the clauses that are not taken over
 * @param settled the day from which no number of the former law changed
 * @param last the last day of the former law; nothing where it has none
 * @param years by how many years days move
 */
record ScenarioCopy(String code, Map<String, String> names, Map<String, String> regimes, Set<String> gone,
		LocalDate settled, @Nullable LocalDate last, int years) {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Set<String> PERIODS = Set.of("period", "horizon", "counted");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/** A piece of the text and what stands in its place. */
	private record Change(int from, int to, String text) {
	}

	/** The copy of a text; nothing where no scenario is left. */
	Optional<String> of(String text) {
		Node root = YamlNodes.root(text);
		Optional<Node> defaults = YamlNodes.value(root, "defaults");
		if (!(YamlNodes.value(root, "scenarios").orElse(null) instanceof SequenceNode list)) {
			return Optional.empty();
		}
		List<Change> changes = new ArrayList<>();
		List<Node> entries = list.getValue();
		boolean left = false;
		for (int i = 0; i < entries.size(); i++) {
			Node entry = entries.get(i);
			if (leavesOut(entry, defaults)) {
				int end = (i + 1 < entries.size()) ? dash(text, entries.get(i + 1)) : text.length();
				changes.add(new Change(dash(text, entry), end, ""));
			}
			else {
				left = true;
				YamlNodes.scalars("", entry, (key, scalar) -> rename(key, scalar, changes));
				tellApart(entry, changes);
			}
		}
		defaults.ifPresent((node) -> YamlNodes.scalars("", node, (key, scalar) -> rename(key, scalar, changes)));
		return left ? Optional.of(changed(text, changes)) : Optional.empty();
	}

	/** The first of the days that the scenarios of a text are about. */
	static List<LocalDate> days(String text) {
		List<LocalDate> days = new ArrayList<>();
		YamlNodes.scalars("", YamlNodes.root(text), (key, scalar) -> day(key, scalar.getValue()).ifPresent(days::add));
		return days;
	}

	private boolean leavesOut(Node entry, Optional<Node> defaults) {
		List<LocalDate> own = days(entry);
		List<LocalDate> days = own.isEmpty() ? defaults.map(ScenarioCopy::days).orElse(List.of()) : own;
		List<String> texts = new ArrayList<>();
		YamlNodes.scalars("", entry, (key, scalar) -> texts.add(scalar.getValue()));
		return days.stream()
			.anyMatch((day) -> day.isBefore(this.settled) || (this.last != null && day.isAfter(this.last)))
				|| texts.stream().anyMatch(this.gone::contains);
	}

	private static List<LocalDate> days(Node node) {
		List<LocalDate> days = new ArrayList<>();
		YamlNodes.value(node, "input").ifPresent((input) -> days.addAll(days(input)));
		if (YamlNodes.value(node, "input").isEmpty()) {
			YamlNodes.scalars("", node, (key, scalar) -> day(key, scalar.getValue()).ifPresent(days::add));
		}
		return days;
	}

	private static Optional<LocalDate> day(String key, String text) {
		if (key.equals("as_of") && DAY.matcher(text).matches()) {
			return Optional.ofNullable(ParameterRow.day(text));
		}
		return key.equals("period") ? Period.parse(text).map(Period::lastDay) : Optional.empty();
	}

	private void rename(String key, ScalarNode scalar, List<Change> changes) {
		String text = scalar.getValue();
		String renamed = this.names.getOrDefault(text, text);
		if (key.equals("title")) {
			return;
		}
		if (key.equals("verified")) {
			renamed = text.equals("yes") ? "no" : text;
		}
		else if (key.equals("regime")) {
			renamed = this.regimes.getOrDefault(text, text);
		}
		else if (DAY.matcher(text).matches()) {
			renamed = later(text);
		}
		else if (PERIODS.contains(key) && Period.parseAny(text).isPresent()) {
			renamed = YEAR.matcher(text)
				.replaceAll((year) -> String.valueOf(Integer.parseInt(year.group()) + this.years));
		}
		if (!renamed.equals(text)) {
			changes.add(new Change(start(scalar), end(scalar), renamed));
		}
	}

	/** Where the clause keeps its name, the title gets the new law's code. */
	private void tellApart(Node entry, List<Change> changes) {
		boolean renamed = YamlNodes.value(entry, "clause")
			.filter((clause) -> clause instanceof ScalarNode scalar && this.names.containsKey(scalar.getValue()))
			.isPresent();
		if (!renamed && YamlNodes.value(entry, "title").orElse(null) instanceof ScalarNode title) {
			changes.add(new Change(end(title), end(title), " (" + this.code + ")"));
		}
	}

	private static int start(ScalarNode scalar) {
		return scalar.getStartMark().getIndex() + (scalar.isPlain() ? 0 : 1);
	}

	private static int end(ScalarNode scalar) {
		return scalar.getEndMark().getIndex() - (scalar.isPlain() ? 0 : 1);
	}

	private String later(String text) {
		try {
			return LocalDate.parse(text).plusYears(this.years).toString();
		}
		catch (DateTimeException ex) {
			return text;
		}
	}

	private static String changed(String text, List<Change> changes) {
		int[] codePoints = text.codePoints().toArray();
		StringBuilder changed = new StringBuilder();
		int at = 0;
		for (Change change : changes.stream().sorted(Comparator.comparingInt(Change::from)).toList()) {
			changed.append(new String(codePoints, at, change.from() - at)).append(change.text());
			at = change.to();
		}
		return changed.append(new String(codePoints, at, codePoints.length - at)).toString();
	}

	/** Where the dash before an entry stands. */
	private static int dash(String text, Node entry) {
		int[] codePoints = text.codePoints().toArray();
		int at = entry.getStartMark().getIndex();
		while (at > 0 && codePoints[at - 1] != '\n') {
			at--;
		}
		return at;
	}

}
