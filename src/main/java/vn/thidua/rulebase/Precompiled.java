package vn.thidua.rulebase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
		SortedMap<String, byte[]> classes = book.compile(files, book.read(files, problems), problems);
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
		classes.put(KEY, key(files).getBytes(StandardCharsets.UTF_8));
		Path archive = Path.of(arguments[1], ARCHIVE);
		Files.createDirectories(archive.getParent());
		try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
				ZipEntry named = new ZipEntry(entry.getKey());
				named.setTime(0);
				zip.putNextEntry(named);
				zip.write(entry.getValue());
			}
		}
	}

	/** The classes of these very files; nothing where others were compiled. */
	static Optional<SortedMap<String, byte[]>> of(RuleFiles files) {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		try (InputStream in = Precompiled.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
			ZipInputStream zip = new ZipInputStream((in == null) ? new ByteArrayInputStream(new byte[0]) : in);
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
