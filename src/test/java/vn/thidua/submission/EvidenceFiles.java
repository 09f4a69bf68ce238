package vn.thidua.submission;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Small files of the kinds that units hand in, and of kinds that pretend to be. */
public final class EvidenceFiles {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private EvidenceFiles() {
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** A document of one empty page. */
	public static byte[] pdf(String say) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n% " + say + "\n");
		StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
		for (String object : List.of("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
				"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
				"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj\n")) {
			places.append("%010d 00000 n \n".formatted(text(file.toString()).length));
			file.append(object);
		}
		int start = text(file.toString()).length;
		return text(file.append(places)
			.append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n")
			.toString());
	}

	public static byte[] picture(String format) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A picture of one point. */
	public static byte[] webp() {
		return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");
	}

	public static byte[] zip(Map<String, String> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(text(entry.getValue()));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	public static byte[] docx() {
		return zip(Map.of("[Content_Types].xml", "<Override ContentType=\"" + WORD + "\"/>", "word/document.xml",
				"<w:document/>"));
	}

	public static byte[] docm() {
		return zip(Map.of("[Content_Types].xml",
				"<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
				"word/document.xml", "<w:document/>"));
	}

	public static byte[] docxWithMacros() {
		return zip(Map.of("[Content_Types].xml", "<Override ContentType=\"" + WORD + "\"/>", "word/document.xml",
				"<w:document/>", "word/vbaProject.bin", "x"));
	}

	public static byte[] xlsx() {
		return zip(Map.of("[Content_Types].xml", "<Override ContentType=\"" + EXCEL + "\"/>", "xl/workbook.xml",
				"<workbook/>"));
	}

	public static byte[] openDocument(String kind) {
		return zip(Map.of("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", "<x/>"));
	}

	/** A compound file whose directory holds an entry of that name. */
	public static byte[] compound(String... names) {
		ByteBuffer file = ByteBuffer.allocate(512 + 128 * (names.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
		file.putLong(0, 0xE11AB1A1E011CFD0L);
		for (int i = 0; i < names.length; i++) {
			byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
			int at = 512 + 128 * i;
			file.put(at, name).putShort(at + 64, (short) (name.length + 2)).put(at + 66, (byte) 2);
		}
		return file.array();
	}

}
