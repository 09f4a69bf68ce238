package vn.thidua.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

import vn.thidua.shared.Digest;
import vn.thidua.shared.Problems;

/**
 * The shipped rules as they were compiled when the product was built, so that a start
 * does not compile them again. They count only for rule files that are the same to the
 * byte, and are vetted like any others.
 */
public final class Precompiled {

	private static final String ARCHIVE = "shipped/compiled-rules.zip";

	private static final String KEY = "key";

	private Precompiled() {
	}

	/**
	 * Compiles a folder of packs; the arguments are the folder, the build's class folder
	 * and a class of the facts.
	 */
	public static void main(String[] arguments) throws IOException, ClassNotFoundException {
		RuleFiles files = RuleFiles.of(Path.of(arguments[0]));
		RuleBook book = new RuleBook(Class.forName(arguments[2]), RuleLimits.DEFAULT);
		Problems problems = new Problems();
		SortedMap<String, byte[]> classes = book.compile(files, book.read(files, problems).folders().values(),
				problems);
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
		classes.put(KEY, key(files).getBytes(StandardCharsets.UTF_8));
		Path archive = Path.of(arguments[1], ARCHIVE);
		Files.createDirectories(archive.getParent());
		try (OutputStream out = Files.newOutputStream(archive)) {
			RuleArchive.write(classes, out);
		}
	}

	/** The classes of these very files; nothing where others were compiled. */
	static Optional<SortedMap<String, byte[]>> of(RuleFiles files) {
		try (InputStream in = Precompiled.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
			return (in == null) ? Optional.empty() : of(files, RuleArchive.read(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<SortedMap<String, byte[]>> of(RuleFiles files, SortedMap<String, byte[]> entries) {
		byte[] key = entries.remove(KEY);
		boolean same = key != null && new String(key, StandardCharsets.UTF_8).equals(key(files));
		return same ? Optional.of(entries) : Optional.empty();
	}

	private static String key(RuleFiles files) {
		Digest digest = new Digest();
		digest.add("canary", Canary.text().getBytes(StandardCharsets.UTF_8));
		files.endingIn(".drl").forEach((path) -> digest.add(path, files.contents().getOrDefault(path, new byte[0])));
		return digest.hex();
	}

}
