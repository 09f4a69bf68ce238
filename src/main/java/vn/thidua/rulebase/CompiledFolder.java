package vn.thidua.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.shared.Digest;

/**
 * The rule files of a folder, which are compiled together and apart from those of others.
 *
 * @param packageName the package they are in
 * @param texts their texts by path
 */
record CompiledFolder(String packageName, Map<String, String> texts) {

	/** The folders that have rule files, and the canary. */
	static List<CompiledFolder> of(RuleFiles files, Collection<RuleFolder> folders) {
		List<CompiledFolder> compiled = new ArrayList<>();
		compiled.add(new CompiledFolder(Canary.PACKAGE, Map.of(Canary.FILE, Canary.text())));
		for (RuleFolder folder : folders) {
			Map<String, String> texts = new TreeMap<>();
			files.below(folder.id() + "/").endingIn(".drl").forEach((path) -> texts.put(path, files.text(path)));
			if (!texts.isEmpty()) {
				compiled.add(new CompiledFolder(folder.packageName(), texts));
			}
		}
		return compiled;
	}

	/** SHA-256 over paths and texts. */
	String digest() {
		Digest digest = new Digest();
		this.texts.forEach((path, text) -> digest.add(path, text.getBytes(StandardCharsets.UTF_8)));
		return digest.hex();
	}

}
