package vn.thidua.rulebase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.shared.Day;
import vn.thidua.shared.HiddenCharacters;
import vn.thidua.shared.Place;
import vn.thidua.shared.PlainYaml;
import vn.thidua.shared.Problems;
import vn.thidua.shared.Spelling;
import vn.thidua.shared.YesNo;

/**
 * A mapping of a {@code pack.yaml}, whose keys are a closed list. What is wrong with a
 * value is told where it stands.
 */
final class PackYaml {

	private static final int MOST_CHARACTERS = 4000;

	/** What stays in free text. */
	private static final Pattern LAYOUT = Pattern.compile("[\\t\\r\\n]");

	private final PlainYaml yaml;

	private final Map<String, Node> values = new LinkedHashMap<>();

	private PackYaml(PlainYaml yaml, @Nullable Node node, Set<String> keys) {
		this.yaml = yaml;
		if (node instanceof MappingNode mapping) {
			mapping.getValue().forEach((entry) -> add(entry, keys));
		}
		else if (!blank(node)) {
			refuse(node, "pack.value");
		}
	}

	/** The outermost mapping of a file. */
	static PackYaml of(RuleFiles files, String path, Set<String> keys, Problems problems) {
		PlainYaml yaml = new PlainYaml(path, problems);
		int before = problems.all().size();
		Node root = yaml.read(files.text(path), "pack.yaml").orElse(null);
		if (!(root instanceof MappingNode) && problems.all().size() == before) {
			problems.error(Place.startOf(path), "", "pack.yaml");
		}
		return new PackYaml(yaml, (root instanceof MappingNode) ? root : null, keys);
	}

	private void add(NodeTuple entry, Set<String> keys) {
		String key = (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue().strip() : "";
		Place place = this.yaml.place(entry.getKeyNode());
		if (!keys.contains(key)) {
			Optional<String> near = Spelling.nearest(key, keys);
			problems().error(place, key, near.isPresent() ? "pack.keyNear" : "pack.key", near.orElse(""),
					String.join(", ", new TreeSet<>(keys)));
		}
		else if (this.values.putIfAbsent(key, entry.getValueNode()) != null) {
			problems().error(place, key, "pack.keyTwice");
		}
	}

	/** Where the value of a key stands. */
	Place place(String key) {
		Node node = this.values.get(key);
		return (node == null) ? Place.startOf(this.yaml.file()) : this.yaml.place(node);
	}

	String text(String key) {
		return text(this.values.get(key));
	}

	private String text(@Nullable Node node) {
		if (!(node instanceof ScalarNode scalar)) {
			if (node != null) {
				refuse(node, "pack.value");
			}
			return "";
		}
		if (scalar.getValue().length() > MOST_CHARACTERS) {
			problems().error(this.yaml.place(node), "", "pack.long", String.valueOf(MOST_CHARACTERS));
			return "";
		}
		HiddenCharacters.first(LAYOUT.matcher(scalar.getValue()).replaceAll(" "))
			.ifPresent(
					(hidden) -> problems().error(this.yaml.place(node), scalar.getValue(), "pack.hiddenText", hidden));
		return scalar.getValue().strip();
	}

	/** A list of texts; a text alone is a list of one. */
	List<String> texts(String key) {
		Node node = this.values.get(key);
		return blank(node) ? List.of() : (node instanceof SequenceNode list)
				? list.getValue().stream().map(this::text).toList() : List.of(text(node));
	}

	/** The mappings of a list. */
	List<PackYaml> list(String key, Set<String> keys) {
		Node node = this.values.get(key);
		List<PackYaml> list = new ArrayList<>();
		if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach((entry) -> list.add(new PackYaml(this.yaml, entry, keys)));
		}
		else if (!blank(node)) {
			refuse(node, "pack.value");
		}
		return list;
	}

	/** A name in one language or two. */
	Names names(String key) {
		Node node = this.values.get(key);
		if (node instanceof MappingNode) {
			PackYaml names = new PackYaml(this.yaml, node, Set.of("vi", "en"));
			return Names.of(names.text("vi"), names.text("en"));
		}
		return Names.of(text(key), "");
	}

	/** Whether yes is written; no where nothing is. */
	boolean yesNo(String key) {
		String written = text(key);
		Optional<Boolean> told = YesNo.read(written);
		if (told.isEmpty() && !written.isEmpty()) {
			problems().error(place(key), written, "pack.yesNo", key);
		}
		return told.orElse(false);
	}

	@Nullable LocalDate date(String key) {
		String written = text(key);
		try {
			LocalDate day = written.isEmpty() ? null : LocalDate.parse(written);
			if (day != null && !Day.sensible(day)) {
				problems().error(place(key), written, "pack.day");
			}
			return day;
		}
		catch (DateTimeException ex) {
			problems().error(place(key), written, "pack.date");
			return null;
		}
	}

	private static boolean blank(@Nullable Node node) {
		return node == null || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
	}

	private void refuse(@Nullable Node node, String code) {
		Place place = (node == null) ? Place.startOf(this.yaml.file()) : this.yaml.place(node);
		problems().error(place, (node instanceof ScalarNode scalar) ? scalar.getValue() : "", code);
	}

	private Problems problems() {
		return this.yaml.problems();
	}

}
