package vn.thidua.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts, line by line, with a few lines around it.
 *
 * @param lines the lines to show; none where nothing differs
 */
public record TextDifference(List<Line> lines) {

	private static final int AROUND = 3;

	private static final int HEADER = 2;

	private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),\\d+ \\+(\\d+),\\d+ @@");

	/**
	 * A line to show.
	 *
	 * @param kind {@code same}, {@code added}, {@code removed}, or {@code skipped} where
	 * lines that are the same are left out
	 * @param before its number in the old text; nothing where it is not there
	 * @param after its number in the new text; nothing where it is not there
	 * @param text what it says
	 */
	public record Line(String kind, @Nullable Integer before, @Nullable Integer after, String text) {

		/** The sign that a reader without colours sees. */
		public String sign() {
			return switch (this.kind) {
				case "added" -> "+";
				case "removed" -> "−";
				case "skipped" -> "…";
				default -> "";
			};
		}

	}

	/** The difference between an old text and a new one. */
	public static TextDifference of(String before, String after) {
		List<String> old = before.lines().toList();
		List<String> unified = UnifiedDiffUtils.generateUnifiedDiff("", "", old,
				DiffUtils.diff(old, after.lines().toList()), AROUND);
		List<Line> lines = new ArrayList<>();
		int left = 0;
		int right = 0;
		for (String line : unified.subList(Math.min(HEADER, unified.size()), unified.size())) {
			Matcher hunk = HUNK.matcher(line);
			if (hunk.matches()) {
				left = Math.max(1, Integer.parseInt(hunk.group(1)));
				right = Math.max(1, Integer.parseInt(hunk.group(2)));
				lines.add(new Line("skipped", null, null, ""));
				continue;
			}
			String text = line.substring(1);
			switch (line.charAt(0)) {
				case '+' -> lines.add(new Line("added", null, right++, text));
				case '-' -> lines.add(new Line("removed", left++, null, text));
				default -> lines.add(new Line("same", left++, right++, text));
			}
		}
		return new TextDifference(List.copyOf(lines));
	}

}
