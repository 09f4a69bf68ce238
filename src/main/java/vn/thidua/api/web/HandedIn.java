package vn.thidua.api.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells a workbook from an archive by what is in it: programs that were generated name
 * the first form of an operation whatever they send.
 */
final class HandedIn {

	private static final String MARK = "[Content_Types].xml";

	private static final int LOOKED_AT = 20;

	private HandedIn() {
	}

	/** {@code .xlsx} for a workbook, {@code .zip} for anything else. */
	static String ending(byte[] content) {
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(content))) {
			ZipEntry entry = entries.getNextEntry();
			for (int i = 0; i < LOOKED_AT && entry != null; i++) {
				if (entry.getName().equals(MARK)) {
					return ".xlsx";
				}
				entry = entries.getNextEntry();
			}
			return ".zip";
		}
		catch (IOException | IllegalArgumentException ex) {
			return ".zip";
		}
	}

}
