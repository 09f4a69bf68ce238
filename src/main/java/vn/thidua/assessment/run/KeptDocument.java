package vn.thidua.assessment.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code run.json} says of the output and of the program that made it.
 *
 * @param engine the versions of the program and its engine
 * @param output SHA-256 over all files
 * @param files SHA-256 of each file, by name
 * @param lines its text, line by line
 */
record KeptDocument(String engine, String output, Map<String, String> files, List<String> lines) {

	private static final String NAME = "run.json";

	static KeptDocument of(byte[] document) {
		JsonNode root = JsonMapper.shared().readTree(document);
		Map<String, String> files = new TreeMap<>();
		root.path("files").properties().forEach((file) -> files.put(file.getKey(), file.getValue().stringValue("")));
		return new KeptDocument(root.path("engine").stringValue(""), root.path("output_digest").stringValue(""), files,
				new String(document, StandardCharsets.UTF_8).lines().toList());
	}

	/** The first line that differs besides the versions; nothing where none does. */
	@Nullable RowDifference difference(KeptDocument recomputed) {
		for (int i = 0; i < Math.max(this.lines.size(), recomputed.lines.size()); i++) {
			String own = line(i);
			String other = recomputed.line(i);
			boolean versions = own != null && other != null && own.contains("\"engine\"")
					&& other.contains("\"engine\"");
			if (!versions && (own == null || !own.equals(other))) {
				return new RowDifference(NAME, i + 1L, "", own, other);
			}
		}
		return null;
	}

	private @Nullable String line(int at) {
		return (at < this.lines.size()) ? this.lines.get(at).strip() : null;
	}

}
