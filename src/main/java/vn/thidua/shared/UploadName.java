package vn.thidua.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * The name of a handed-in file as it may be shown and kept on any machine: without
 * folders, without what cannot be seen or is forbidden somewhere, and of at most 200
 * bytes; what is too long loses its beginning, so that the ending stays.
 */
public final class UploadName {

	private static final int MOST_BYTES = 200;

	private UploadName() {
	}

	/** The name made of what a browser says; another one where nothing is left of it. */
	public static String of(@Nullable String told, String otherwise) {
		String name = (told == null) ? "" : Normalizer.normalize(told, Normalizer.Form.NFC);
		String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>:|?*]", "")
			.strip();
		while (base.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			base = base.substring(base.offsetByCodePoints(0, 1));
		}
		return base.matches("\\.*") ? otherwise : base;
	}

}
