package vn.thidua.workbench.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.shared.Place;
import vn.thidua.shared.PlainYaml;
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
		Problems found = new Problems();
		Optional<MappingNode> root = new PlainYaml(this.file, found).read(text, "scenario.yaml")
			.filter(MappingNode.class::isInstance)
			.map(MappingNode.class::cast);
		if (root.isEmpty() && !found.refuse()) {
			found.error(Place.startOf(this.file), "", "scenario.yaml");
		}
		this.problems.addAll(found.all());
		return root;
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
		return new PlainYaml(this.file, this.problems).place(node);
	}

	private static String key(NodeTuple entry) {
		return (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

}
