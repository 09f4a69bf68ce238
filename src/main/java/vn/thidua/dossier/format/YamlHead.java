package vn.thidua.dossier.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Place;
import vn.thidua.shared.PlainYaml;
import vn.thidua.shared.Problems;

/** Reads a flat YAML file of keys and single values, each with its place. */
final class YamlHead {

	private final String file;

	YamlHead(String file) {
		this.file = file;
	}

	List<HeaderEntry> read(InputStream in, Problems problems) throws IOException {
		PlainYaml yaml = new PlainYaml(this.file, problems);
		return entries(yaml, yaml.read(text(in), "head.unreadable").orElse(null), problems);
	}

	/** The text, as much of it as could be read and a little more. */
	private static String text(InputStream in) throws IOException {
		return new String(in.readNBytes(4 * PlainYaml.MOST_CHARACTERS + 1), StandardCharsets.UTF_8);
	}

	private List<HeaderEntry> entries(PlainYaml yaml, @Nullable Node root, Problems problems) {
		List<HeaderEntry> entries = new ArrayList<>();
		if (root instanceof MappingNode mapping) {
			Set<String> seen = new HashSet<>();
			for (NodeTuple tuple : mapping.getValue()) {
				entry(yaml, tuple, seen, entries, problems);
			}
		}
		else if (root != null) {
			problems.error(yaml.place(root), "", "head.unreadable");
		}
		return entries;
	}

	private void entry(PlainYaml yaml, NodeTuple tuple, Set<String> seen, List<HeaderEntry> entries,
			Problems problems) {
		Place key = yaml.place(tuple.getKeyNode());
		Place value = yaml.place(tuple.getValueNode());
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

}
