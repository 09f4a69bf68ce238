package vn.thidua.dossier.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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

import vn.thidua.shared.Problems;

/**
 * A dossier's folder as a {@code .zip}: its files at the top, or all in one folder.
 * Nothing is unpacked to disk, and an entry that unpacks to more than two gigabytes is
 * refused.
 */
final class Archive implements DossierSource {

	private static final long MOST_BYTES = 2L << 30;

	private static final int MOST_ENTRIES = 1000;

	private final ZipFile zip;

	private final CsvFiles files;

	private Archive(ZipFile zip) throws ZipException {
		this.zip = zip;
		if (zip.size() > MOST_ENTRIES) {
			throw new ZipException("More than " + MOST_ENTRIES + " entries");
		}
		Map<String, CsvFiles.Content> contents = new TreeMap<>();
		zip.stream()
			.filter((entry) -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
			.forEach((entry) -> contents.put(baseName(entry), () -> new Bounded(zip.getInputStream(entry))));
		this.files = new CsvFiles(contents);
	}

	static Archive open(Path path) throws IOException {
		ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
		try {
			return new Archive(zip);
		}
		catch (ZipException ex) {
			zip.close();
			throw ex;
		}
	}

	private static String baseName(ZipEntry entry) {
		return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
	}

	@Override
	public List<String> names() {
		return this.files.names();
	}

	@Override
	public String shown(String base) {
		return this.files.shown(base);
	}

	@Override
	public List<HeaderEntry> head(Problems problems) {
		return this.files.head(problems);
	}

	@Override
	public void read(String base, Consumer<RawRow> lines, Problems problems) {
		this.files.read(base, lines, problems);
	}

	@Override
	public String digest() {
		return this.files.digest();
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

	private static final class Bounded extends FilterInputStream {

		private long left = MOST_BYTES;

		Bounded(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			return count(super.read(), 1);
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			return count(read, read);
		}

		private int count(int result, int bytes) throws IOException {
			this.left -= Math.max(0, bytes);
			if (this.left < 0) {
				throw new ZipException("An entry unpacks to more than " + MOST_BYTES + " bytes");
			}
			return result;
		}

	}

}
