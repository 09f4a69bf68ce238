package vn.thidua.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells by its content what a file is. The name is not asked: a program or a page that
 * bears the name of a picture is none, and a head alone makes no document.
 */
final class EvidenceContent {

	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
			0x1A, (byte) 0xE1 };

	private EvidenceContent() {
	}

	/** The kind of file; nothing where it is none that may be handed in. */
	static Optional<EvidenceType> type(byte[] content) {
		if (starts(content, ZIP)) {
			return OfficePackage.type(content);
		}
		if (starts(content, COMPOUND)) {
			return CompoundFile.type(content);
		}
		return Arrays.stream(EvidenceType.values())
			.filter((type) -> type.mime().equals(detected(content)))
			.filter((type) -> (type == EvidenceType.PDF) ? starts(content, PDF) && document(content)
					: Picture.opens(type, content))
			.findFirst();
	}

	/** Whether it opens as a document with pages; one under a password does not. */
	private static boolean document(byte[] content) {
		try (PDDocument document = Loader.loadPDF(content)) {
			return document.getNumberOfPages() > 0;
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private static String detected(byte[] content) {
		try {
			return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(content), new Metadata()).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean starts(byte[] content, byte[] with) {
		return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
	}

}
