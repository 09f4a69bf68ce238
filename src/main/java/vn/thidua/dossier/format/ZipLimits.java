package vn.thidua.dossier.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * What an archive may unpack to: so many entries, each below two gigabytes and, beyond 64
 * MB, not more than two hundred times its packed size, whatever the archive says of
 * itself.
 */
final class ZipLimits {

	private static final int MOST_ENTRIES = 1_000;

	private static final long MOST_BYTES = 2L << 30;

	private static final long UNSUSPECTED = 64L << 20;

	private static final long MOST_TIMES = 200;

	private ZipLimits() {
	}

	/**
	 * Looks at what an archive says of its entries; entries that lead out of it, too many
	 * of them and those that unpack to too much are problems.
	 */
	static boolean allow(ZipFile zip, Place place, Problems problems) throws ZipException {
		if (zip.size() > MOST_ENTRIES) {
			problems.error(place, String.valueOf(zip.size()), "archive.entries", String.valueOf(MOST_ENTRIES));
			return false;
		}
		boolean allowed = true;
		for (ZipEntry entry : entries(zip)) {
			String code = leadsOut(entry.getName()) ? "archive.path"
					: tooMuch(entry, entry.getSize()) ? "archive.bomb" : "";
			if (!code.isEmpty()) {
				problems.error(place, entry.getName(), code);
				allowed = false;
			}
		}
		return allowed;
	}

	/** Unpacks every entry to nowhere, so that what reads it whole may. */
	static boolean allowUnpacked(ZipFile zip, Place place, Problems problems) throws IOException {
		for (ZipEntry entry : entries(zip)) {
			try (InputStream in = open(zip, entry)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			catch (Exceeded ex) {
				problems.error(place, entry.getName(), "archive.bomb");
				return false;
			}
		}
		return true;
	}

	/**
	 * The bytes of an entry; reading more than it may unpack to throws {@link Exceeded}.
	 */
	static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
		return new Bounded(zip.getInputStream(entry), entry);
	}

	/** The entries; names that are no UTF-8 make an archive unreadable. */
	static List<? extends ZipEntry> entries(ZipFile zip) throws ZipException {
		try {
			return Collections.list(zip.entries());
		}
		catch (IllegalArgumentException ex) {
			throw new ZipException(ex.getMessage());
		}
	}

	private static boolean leadsOut(String name) {
		return name.startsWith("/") || name.contains("\\") || name.contains(":")
				|| List.of(name.split("/")).contains("..");
	}

	private static boolean tooMuch(ZipEntry entry, long bytes) {
		return bytes > MOST_BYTES
				|| (bytes > UNSUSPECTED && bytes / MOST_TIMES > Math.max(1, entry.getCompressedSize()));
	}

	/** An entry unpacks to more than it may. */
	static final class Exceeded extends ZipException {

		private static final long serialVersionUID = 1L;

		private Exceeded(String entry) {
			super(entry);
		}

	}

	private static final class Bounded extends FilterInputStream {

		private final ZipEntry entry;

		private long count;

		Bounded(InputStream in, ZipEntry entry) {
			super(in);
			this.entry = entry;
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
			this.count += Math.max(0, bytes);
			if (tooMuch(this.entry, this.count)) {
				throw new Exceeded(this.entry.getName());
			}
			return result;
		}

	}

}
