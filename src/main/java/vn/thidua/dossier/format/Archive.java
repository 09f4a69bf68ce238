package vn.thidua.dossier.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * A dossier's folder as a {@code .zip}: its files at the top, or all in one folder.
 * Nothing is unpacked to disk.
 */
final class Archive implements DossierSource {

	private final ZipFile zip;

	private final CsvFiles files;

	private Archive(ZipFile zip, Map<String, ZipEntry> entries) {
		this.zip = zip;
		Map<String, CsvFiles.Content> contents = new TreeMap<>();
		entries.forEach((name, entry) -> contents.put(name, () -> ZipLimits.open(zip, entry)));
		this.files = new CsvFiles(contents);
	}

	/** The archive; nothing and a problem where it is not one that may be read. */
	static @Nullable Archive open(Path path, Place place, Problems problems) throws IOException {
		ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
		Map<String, ZipEntry> entries = null;
		try {
			entries = ZipLimits.allow(zip, place, problems) ? entries(zip, place, problems) : null;
		}
		finally {
			if (entries == null) {
				zip.close();
			}
		}
		return (entries == null) ? null : new Archive(zip, entries);
	}

	private static @Nullable Map<String, ZipEntry> entries(ZipFile zip, Place place, Problems problems)
			throws ZipException {
		Map<String, ZipEntry> entries = new TreeMap<>();
		for (ZipEntry entry : ZipLimits.entries(zip)) {
			boolean counts = !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/");
			if (counts && entries.putIfAbsent(baseName(entry), entry) != null) {
				problems.error(place, entry.getName(), "archive.twice");
				return null;
			}
		}
		return entries;
	}

	private static String baseName(ZipEntry entry) {
		return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
	}

	@Override
	public List<String> names() {
		return this.files.names();
	}

	@Override
	public String base(String name) {
		return this.files.base(name);
	}

	@Override
	public Place start(String base) {
		return this.files.start(base);
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		return this.files.head(problems);
	}

	@Override
	public boolean read(String base, HeaderTest header, Consumer<RawRow> lines, Problems problems) {
		return this.files.read(base, header, lines, problems);
	}

	@Override
	public String digest(Problems problems) {
		return this.files.digest(problems);
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
