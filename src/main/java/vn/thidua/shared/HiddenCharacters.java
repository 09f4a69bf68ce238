package vn.thidua.shared;

import java.util.Optional;

/** Characters that nobody sees, by which two codes that look alike are not the same. */
public final class HiddenCharacters {

	private HiddenCharacters() {
	}

	/**
	 * The first control, zero-width or bidirectional character of a code, as
	 * {@code U+200B}; nothing where it has none.
	 */
	public static Optional<String> first(String code) {
		return code.codePoints().filter(HiddenCharacters::hidden).mapToObj("U+%04X"::formatted).findFirst();
	}

	private static boolean hidden(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> false;
		};
	}

}
