package vn.thidua.shared;

import java.util.Optional;

/**
 * Why a text is not taken, whatever way it came in.
 *
 * @param code the code of the problem
 * @param detail what its texts mention: the most characters, or those that are not seen
 */
public record TextFault(String code, String detail) {

	/** What is wrong with a code or name; nothing where nothing is. */
	public static Optional<TextFault> ofName(String name) {
		return of(name, CellText.unseen(name));
	}

	/** What is wrong with a free text; nothing where nothing is. */
	public static Optional<TextFault> ofFree(String free) {
		return of(free, CellText.impossible(free));
	}

	private static Optional<TextFault> of(String text, String unseen) {
		if (CellText.tooLong(text)) {
			return Optional.of(new TextFault("text.long", String.valueOf(CellText.MOST_CHARACTERS)));
		}
		return unseen.isEmpty() ? Optional.empty() : Optional.of(new TextFault("text.unseen", unseen));
	}

}
