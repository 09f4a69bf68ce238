package vn.thidua.workbench.editor;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Walks over YAML whose texts know where they stand. */
final class YamlNodes {

	private YamlNodes() {
	}

	static Node root(String text) {
		Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
		if (root == null) {
			throw new YAMLException("There is nothing in the file");
		}
		return root;
	}

	static Optional<Node> value(Node node, String key) {
		return (node instanceof MappingNode map) ? map.getValue()
			.stream()
			.filter((entry) -> entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
			.map(NodeTuple::getValueNode)
			.findFirst() : Optional.empty();
	}

	/** Every text with the key it stands under; keys too. */
	static void scalars(String key, Node node, BiConsumer<String, ScalarNode> each) {
		if (node instanceof ScalarNode scalar) {
			each.accept(key, scalar);
		}
		else if (node instanceof SequenceNode list) {
			list.getValue().forEach((entry) -> scalars(key, entry, each));
		}
		else if (node instanceof MappingNode map) {
			for (NodeTuple entry : map.getValue()) {
				String name = (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
				scalars("", entry.getKeyNode(), each);
				scalars(name, entry.getValueNode(), each);
			}
		}
	}

}
