package vn.thidua.workbench.history;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import vn.thidua.rulebase.RulesRefused;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/**
 * Reads the entries of a {@code .zip} that a stranger may have made, and never holds more
 * than the limits allow.
 *
 * @param mostEntries how many entries it may have
 * @param mostBytes how many bytes they may unpack to together
 * @param mostRatio how many times larger than the archive they may be, once they unpack
 * to a megabyte
 */
record ZipReader(int mostEntries, long mostBytes, int mostRatio) {

	/** The limits for a release. */
	static final ZipReader RELEASE = new ZipReader(2000, 32L << 20, 100);

	private static final int MEGABYTE = 1 << 20;

	private static final String ARCHIVE = "zip";

	SortedMap<String, byte[]> read(InputStream in) throws IOException {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		Set<String> names = new HashSet<>();
		Counting packed = new Counting(in);
		long unpacked = 0;
		int count = 0;
		try (ZipInputStream zip = new ZipInputStream(packed)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (++count > this.mostEntries) {
					throw refused(name, String.valueOf(this.mostEntries), "release.zip.entries");
				}
				checkName(name);
				if (!names.add(name.toLowerCase(Locale.ROOT))) {
					throw refused(name, name, "release.zip.twice");
				}
				byte[] bytes = bytes(zip, name, packed, unpacked);
				unpacked += bytes.length;
				if (!entry.isDirectory()) {
					entries.put(name, bytes);
				}
			}
		}
		catch (IllegalArgumentException ex) {
			throw refused(ARCHIVE, "", "release.zip.unreadable");
		}
		if (count == 0) {
			throw refused(ARCHIVE, "", "release.zip.unreadable");
		}
		return entries;
	}

	private byte[] bytes(ZipInputStream zip, String name, Counting packed, long before) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			out.write(buffer, 0, read);
			long unpacked = before + out.size();
			boolean bomb = unpacked > MEGABYTE && unpacked > packed.count * this.mostRatio;
			if (unpacked > this.mostBytes || bomb) {
				throw refused(name, String.valueOf(this.mostBytes / MEGABYTE), "release.zip.size");
			}
		}
		return out.toByteArray();
	}

	private static void checkName(String name) {
		String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
		boolean strange = path.isEmpty() || path.length() > 300 || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0
				|| path.chars().anyMatch(Character::isISOControl)
				|| List.of(path.split("/", -1)).stream().anyMatch((part) -> part.isBlank() || part.startsWith("."));
		if (strange) {
			throw refused(ARCHIVE, name, "release.zip.path");
		}
	}

	private static RulesRefused refused(String place, String value, String code) {
		return new RulesRefused(List.of(Problem.error(Place.startOf(place), value, code)));
	}

	private static final class Counting extends FilterInputStream {

		private long count;

		Counting(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			this.count += (one >= 0) ? 1 : 0;
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			this.count += Math.max(0, read);
			return read;
		}

	}

}
