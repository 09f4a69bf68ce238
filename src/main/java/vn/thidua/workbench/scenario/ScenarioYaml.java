package vn.thidua.workbench.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads YAML in which every value is text, and remembers where each key stands.
 *
 * @param file the file's path
 * @param problems what is wrong with it
 */
record ScenarioYaml(String file, Problems problems) {

	/** The outermost mapping; nothing where the file cannot be read. */
	Optional<MappingNode> read(String text) {
		Place place = Place.startOf(this.file);
		String why = "";
		try {
			LoaderOptions loading = new LoaderOptions();
			loading.setMaxAliasesForCollections(0);
			if (new Yaml(loading).compose(new StringReader(text)) instanceof MappingNode mapping) {
				return Optional.of(mapping);
			}
		}
		catch (MarkedYAMLException ex) {
			place = (ex.getProblemMark() == null) ? place : place(ex.getProblemMark());
			why = String.valueOf(ex.getProblem());
		}
		catch (YAMLException ex) {
			why = String.valueOf(ex.getMessage());
		}
		this.problems.error(place, why, "scenario.yaml");
		return Optional.empty();
	}

	/** A node as texts, lists and maps; a key that stands twice is told. */
	Object value(Node node) {
		if (node instanceof MappingNode mapping) {
			Map<String, Object> map = new LinkedHashMap<>();
			for (NodeTuple entry : mapping.getValue()) {
				String key = key(entry);
				if (map.putIfAbsent(key, value(entry.getValueNode())) != null) {
					this.problems.error(place(entry.getKeyNode()), key, "scenario.keyTwice");
				}
			}
			return map;
		}
		if (node instanceof SequenceNode sequence) {
			List<Object> list = new ArrayList<>();
			sequence.getValue().forEach((entry) -> list.add(value(entry)));
			return list;
		}
		return (node instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

	/** Where each key below a node first stands. */
	Map<String, Place> keys(@Nullable Node node) {
		Map<String, Place> places = new HashMap<>();
		collect(node, places);
		return places;
	}

	private void collect(@Nullable Node node, Map<String, Place> places) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple entry : mapping.getValue()) {
				places.putIfAbsent(key(entry), place(entry.getKeyNode()));
				collect(entry.getValueNode(), places);
			}
		}
		else if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach((entry) -> collect(entry, places));
		}
		else if (node instanceof ScalarNode scalar) {
			places.putIfAbsent(scalar.getValue(), place(scalar));
		}
	}

	static @Nullable Node below(MappingNode mapping, String key) {
		return mapping.getValue()
			.stream()
			.filter((entry) -> key(entry).equals(key))
			.map(NodeTuple::getValueNode)
			.findFirst()
			.orElse(null);
	}

	Place place(Node node) {
		return place(node.getStartMark());
	}

	private Place place(Mark mark) {
		return new Place(this.file, mark.getLine() + 1, mark.getColumn() + 1);
	}

	private static String key(NodeTuple entry) {
		return (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

}
