package vn.thidua.dossier.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A dossier as one file that can be kept: a folder becomes a {@code .zip} of its files.
 */
public final class DossierFile {

	private DossierFile() {
	}

	/** The bytes of the dossier at a path. */
	public static byte[] bytes(Path path) throws IOException {
		return Files.isDirectory(path) ? zipped(path) : Files.readAllBytes(path);
	}

	/**
	 * The bytes of a dossier in memory, file names and their texts, as a {@code .zip}.
	 */
	public static byte[] bytes(Map<String, String> files) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTime(0);
				zip.putNextEntry(entry);
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private static byte[] zipped(Path folder) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> entries = Files.list(folder)) {
			List<Path> files = entries.filter(Files::isRegularFile).sorted().toList();
			for (Path file : files) {
				ZipEntry entry = new ZipEntry(file.getFileName().toString());
				entry.setTime(0);
				zip.putNextEntry(entry);
				Files.copy(file, zip);
			}
		}
		return out.toByteArray();
	}

}
