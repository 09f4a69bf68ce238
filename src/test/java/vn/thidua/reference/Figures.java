package vn.thidua.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads figures as people write them. */
record Figures(boolean vietnamese) {

	static final String NUMBER = "[0-9][0-9.]*(?:,\\s*[0-9]+)*";

	private static final Pattern CELL = Pattern.compile("(-?)(" + NUMBER + ")\\s*(nghìn|ngàn|triệu|tỷ)?(?![0-9,.]).*");

	private static final Pattern BLANKS = Pattern.compile("\\s");

	private static final Pattern COMMA_GROUPS = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){2,}");

	private static final Pattern DOT_GROUPS = Pattern.compile("(?!0[.][0-9]{3}$)[0-9]{1,3}([.][0-9]{3})+");

	private static final Map<String, Long> SCALES = Map.of("nghìn", 1_000L, "ngàn", 1_000L, "triệu", 1_000_000L, "tỷ",
			1_000_000_000L);

	/** The figure of a cell, or null where it has none. */
	@Nullable Ratio read(String cell) {
		String text = cell.strip();
		if (List.of("", "-", "...").contains(text)) {
			return null;
		}
		Matcher matcher = CELL.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("no figure: " + cell);
		}
		Ratio size = Ratio.parse(plain(BLANKS.matcher(matcher.group(2)).replaceAll("")));
		if (matcher.group(3) != null) {
			size = size.times(Ratio.of(SCALES.get(matcher.group(3))));
		}
		return matcher.group(1).isEmpty() ? size : size.negate();
	}

	private String plain(String digits) {
		if (!this.vietnamese) {
			return digits;
		}
		if (COMMA_GROUPS.matcher(digits).matches()) {
			return digits.replace(",", "");
		}
		if (digits.contains(",")) {
			return digits.replace(".", "").replace(',', '.');
		}
		if (DOT_GROUPS.matcher(digits).matches()) {
			return digits.replace(".", "");
		}
		return digits;
	}

}
