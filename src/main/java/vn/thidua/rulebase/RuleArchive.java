package vn.thidua.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs files by path into a {@code .zip} and back; equal files give equal bytes. */
public final class RuleArchive {

	private RuleArchive() {
	}

	/** The archive of the files. */
	public static byte[] bytes(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(files, out);
		return out.toByteArray();
	}

	/** The snapshot of an archive. */
	public static RuleFiles files(byte[] archive) throws IOException {
		return new RuleFiles(read(new ByteArrayInputStream(archive)));
	}

	static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : new TreeMap<>(files).entrySet()) {
				ZipEntry named = new ZipEntry(entry.getKey());
				named.setTime(0);
				zip.putNextEntry(named);
				zip.write(entry.getValue());
			}
		}
	}

	static SortedMap<String, byte[]> read(InputStream in) throws IOException {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		ZipInputStream zip = new ZipInputStream(in);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			entries.put(entry.getName(), zip.readAllBytes());
		}
		return entries;
	}

}
