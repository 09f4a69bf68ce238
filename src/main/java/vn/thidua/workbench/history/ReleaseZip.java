package vn.thidua.workbench.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleFiles;

/**
 * A release as a {@code .zip}: its files below {@code rules/}, beside them a manifest
 * that says by which digest it must be known.
 */
final class ReleaseZip {

	static final String MANIFEST = "manifest.properties";

	static final String FOLDER = "rules/";

	static final String DIGEST = "digest";

	private ReleaseZip() {
	}

	static byte[] of(RuleFiles files, String product, Instant now) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		files.contents().forEach((path, bytes) -> entries.put(FOLDER + path, bytes));
		String manifest = DIGEST + "=" + files.digest() + "\nexportedAt=" + now + "\nproduct=" + product + "\n";
		entries.put(MANIFEST, manifest.getBytes(StandardCharsets.ISO_8859_1));
		return RuleArchive.bytes(entries);
	}

}
