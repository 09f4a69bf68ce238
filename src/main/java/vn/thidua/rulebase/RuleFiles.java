package vn.thidua.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thidua.shared.Digest;

/**
 * An immutable snapshot of a folder of rule packs, by path with forward slashes. Hidden
 * files do not count.
 *
 * @param contents the bytes of each file
 */
public record RuleFiles(SortedMap<String, byte[]> contents) {

	private static final long MOST_BYTES = 1 << 24;

	/** Keeps a copy of the map. */
	public RuleFiles {
		contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
	}

	/** Takes a snapshot of a folder; files of more than 16 MB are refused. */
	public static RuleFiles of(Path folder) throws IOException {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (("/" + name).contains("/.")) {
					continue;
				}
				if (Files.size(path) > MOST_BYTES) {
					throw new IOException(name + " has more than " + MOST_BYTES + " bytes");
				}
				contents.put(name, Files.readAllBytes(path));
			}
		}
		return new RuleFiles(contents);
	}

	/** A snapshot of texts, by path. */
	public static RuleFiles of(Map<String, String> texts) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
		return new RuleFiles(contents);
	}

	/** SHA-256 over paths and bytes. */
	public String digest() {
		Digest digest = new Digest();
		this.contents.forEach(digest::add);
		return digest.hex();
	}

	/** The part of the snapshot whose paths begin so. */
	public RuleFiles below(String prefix) {
		SortedMap<String, byte[]> part = new TreeMap<>();
		this.contents.forEach((path, bytes) -> {
			if (path.startsWith(prefix)) {
				part.put(path, bytes);
			}
		});
		return new RuleFiles(part);
	}

	/** The paths that end so, in order. */
	public List<String> endingIn(String suffix) {
		return this.contents.keySet().stream().filter((path) -> path.endsWith(suffix)).toList();
	}

	/** The text of a file; empty where there is none. */
	public String text(String path) {
		return new String(this.contents.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

}
