package vn.thidua.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells an office document from any other archive by what is inside. One that bears
 * macros or programs is none.
 */
final class OfficePackage {

	private static final int MOST_BYTES = 1 << 20;

	private static final int MOST_ENTRIES = 10_000;

	private static final String PARTS = "[Content_Types].xml";

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.%s.main+xml";

	private static final String ACTIVE = "(?s).*(?:vbaproject\\.bin|\\.(?:exe|dll|com|bat|cmd|ps1|vbs|js|jar|class|scr|hta|html?|svg))|(?:basic|scripts)/.*";

	private OfficePackage() {
	}

	static Optional<EvidenceType> type(byte[] content) {
		try {
			Path file = Files.createTempFile("evidence", ".zip");
			try {
				Files.write(file, content);
				return type(file);
			}
			finally {
				Files.delete(file);
			}
		}
		catch (ZipException | IllegalArgumentException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<EvidenceType> type(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<String> names = zip.stream().map((entry) -> entry.getName().toLowerCase(Locale.ROOT)).toList();
			if (names.size() > MOST_ENTRIES || names.stream().anyMatch((name) -> name.matches(ACTIVE))) {
				return Optional.empty();
			}
			String parts = text(zip, PARTS);
			if (names.contains("word/document.xml") && parts.contains(MAIN.formatted("wordprocessingml.document"))) {
				return Optional.of(EvidenceType.DOCX);
			}
			if (names.contains("xl/workbook.xml") && parts.contains(MAIN.formatted("spreadsheetml.sheet"))) {
				return Optional.of(EvidenceType.XLSX);
			}
			String kind = names.contains("content.xml") ? text(zip, "mimetype").strip() : "";
			return Optional.of(kind).flatMap(OfficePackage::openDocument);
		}
	}

	private static Optional<EvidenceType> openDocument(String kind) {
		return List.of(EvidenceType.ODT, EvidenceType.ODS)
			.stream()
			.filter((type) -> type.mime().equals(kind))
			.findFirst();
	}

	private static String text(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			return "";
		}
		try (InputStream in = zip.getInputStream(entry)) {
			return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
		}
	}

}
