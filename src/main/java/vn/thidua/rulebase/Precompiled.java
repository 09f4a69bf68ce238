package vn.thidua.rulebase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.thidua.shared.Problems;

/**
 * Rules that were compiled before: the shipped ones when the product was built, a stored
 * release when it was published. They count, folder by folder, only for rule files that
 * are the same to the byte, and are vetted like any others.
 */
public final class Precompiled {

	private static final String ARCHIVE = "shipped/compiled-rules.zip";

	private static final String KEYS = "keys/";

	private static final String COMPILER = "compiler";

	private static final String SHAPES = "shapes/";

	private final SortedMap<String, byte[]> entries;

	private Precompiled(SortedMap<String, byte[]> entries) {
		this.entries = entries;
	}

	/**
	 * Compiles a folder of packs, unless just that was done before; the arguments are the
	 * folder, the build's class folder and a class of the facts.
	 */
	public static void main(String[] arguments) throws IOException, ClassNotFoundException {
		RuleFiles files = RuleFiles.of(Path.of(arguments[0]));
		RuleBook book = new RuleBook(Class.forName(arguments[2]), RuleLimits.DEFAULT);
		Problems problems = new Problems();
		RuleFolders read = book.read(files, problems);
		List<CompiledFolder> folders = CompiledFolder.of(files, read.folders().values());
		Path archive = Path.of(arguments[1], ARCHIVE);
		if (!problems.refuse() && upToDate(archive, folders, book.compiler())) {
			return;
		}
		BuiltFolders built = book.folderCompiler().build(folders, read, new Precompiled(new TreeMap<>()), problems);
		if (problems.refuse()) {
			throw new RulesRefused(problems.errors());
		}
		Files.createDirectories(archive.getParent());
		SortedMap<String, byte[]> entries = keyed(folders, built);
		entries.put(COMPILER, book.compiler().getBytes(StandardCharsets.UTF_8));
		try (OutputStream out = Files.newOutputStream(archive)) {
			RuleArchive.write(entries, out);
		}
	}

	private static boolean upToDate(Path archive, List<CompiledFolder> folders, String compiler) throws IOException {
		if (!Files.exists(archive)) {
			return false;
		}
		Precompiled before = of(Files.readAllBytes(archive));
		byte[] by = before.entries.getOrDefault(COMPILER, new byte[0]);
		return compiler.equals(new String(by, StandardCharsets.UTF_8)) && folders.stream().allMatch(before::holds)
				&& before.entries.keySet().stream().filter((name) -> name.startsWith(KEYS)).count() == folders.size();
	}

	/** The archive of a release's folders and their classes. */
	static byte[] bytes(List<CompiledFolder> folders, BuiltFolders built) throws IOException {
		return RuleArchive.bytes(keyed(folders, built));
	}

	/** Folders whose rules claim what they may not have no key: they are judged anew. */
	private static SortedMap<String, byte[]> keyed(List<CompiledFolder> folders, BuiltFolders built) {
		SortedMap<String, byte[]> entries = new TreeMap<>(built.classes());
		for (CompiledFolder folder : folders) {
			List<RuleShape> shapes = built.shapesByPackage().get(folder.packageName());
			if (shapes != null) {
				entries.put(KEYS + folder.packageName(), folder.digest().getBytes(StandardCharsets.UTF_8));
				entries.put(SHAPES + folder.packageName(), RuleShape.text(shapes).getBytes(StandardCharsets.UTF_8));
			}
		}
		return entries;
	}

	/** What an archive holds that {@link RuleRelease#compiled()} made. */
	public static Precompiled of(byte[] archive) throws IOException {
		return new Precompiled(RuleArchive.read(new ByteArrayInputStream(archive)));
	}

	/** The shipped rules; nothing where the product was built without. */
	static Precompiled read() {
		try (InputStream in = Precompiled.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
			return new Precompiled((in == null) ? new TreeMap<>() : RuleArchive.read(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a folder's very files were compiled. */
	boolean holds(CompiledFolder folder) {
		byte[] key = this.entries.get(KEYS + folder.packageName());
		return key != null && this.entries.containsKey(SHAPES + folder.packageName())
				&& new String(key, StandardCharsets.UTF_8).equals(folder.digest());
	}

	/** What the rules of a folder ask of other files. */
	List<RuleShape> shapes(CompiledFolder folder) {
		byte[] shapes = this.entries.getOrDefault(SHAPES + folder.packageName(), new byte[0]);
		return RuleShape.of(new String(shapes, StandardCharsets.UTF_8));
	}

	/** The classes of a folder. */
	SortedMap<String, byte[]> classes(CompiledFolder folder) {
		String path = folder.packageName().replace('.', '/') + "/";
		return this.entries.subMap(path, path + Character.MAX_VALUE);
	}

}
