package vn.thidua.dossier.format;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads a flat YAML file of keys and single values, each with its place. */
final class YamlHead {

	private final String file;

	YamlHead(String file) {
		this.file = file;
	}

	List<HeaderEntry> read(InputStream in, Problems problems) {
		try {
			Node root = new Yaml(new SafeConstructor(new LoaderOptions()))
				.compose(new InputStreamReader(in, StandardCharsets.UTF_8));
			return entries(root, problems);
		}
		catch (MarkedYAMLException ex) {
			problems.error(place(ex.getProblemMark()), "", "head.unreadable");
		}
		catch (YAMLException ex) {
			problems.error(Place.startOf(this.file), "", "head.unreadable");
		}
		return List.of();
	}

	private List<HeaderEntry> entries(@Nullable Node root, Problems problems) {
		List<HeaderEntry> entries = new ArrayList<>();
		if (root instanceof MappingNode mapping) {
			Set<String> seen = new HashSet<>();
			for (NodeTuple tuple : mapping.getValue()) {
				entry(tuple, seen, entries, problems);
			}
		}
		else if (root != null) {
			problems.error(place(root.getStartMark()), "", "head.unreadable");
		}
		return entries;
	}

	private void entry(NodeTuple tuple, Set<String> seen, List<HeaderEntry> entries, Problems problems) {
		Place key = place(tuple.getKeyNode().getStartMark());
		Place value = place(tuple.getValueNode().getStartMark());
		if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)
				|| !(tuple.getValueNode() instanceof ScalarNode valueNode)) {
			problems.error(value, "", "head.nested");
		}
		else if (!seen.add(keyNode.getValue())) {
			problems.error(key, keyNode.getValue(), "head.twice");
		}
		else {
			entries
				.add(new HeaderEntry(CellText.of(keyNode.getValue()), CellText.of(valueNode.getValue()), key, value));
		}
	}

	private Place place(@Nullable Mark mark) {
		return (mark == null) ? Place.startOf(this.file)
				: new Place(this.file, mark.getLine() + 1, mark.getColumn() + 1);
	}

}
