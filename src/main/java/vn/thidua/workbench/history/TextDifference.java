package vn.thidua.workbench.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;

/**
 * Two texts side by side. What changed within a line is marked by characters that are
 * taken out of the texts before; no markup is made.
 */
final class TextDifference {

	private static final String MARK = "\uE000";

	private static final int CONTEXT = 3;

	private static final Map<DiffRow.Tag, String> KINDS = Map.of(DiffRow.Tag.EQUAL, "same", DiffRow.Tag.CHANGE,
			"changed", DiffRow.Tag.INSERT, "added", DiffRow.Tag.DELETE, "removed");

	private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
		.showInlineDiffs(true)
		.inlineDiffByWord(true)
		.oldTag((begin) -> MARK)
		.newTag((begin) -> MARK)
		.lineNormalizer(Function.identity())
		.build();

	private TextDifference() {
	}

	static List<DiffLine> of(String before, String after) {
		List<DiffRow> rows = ROWS.generateDiffRows(lines(before), lines(after));
		boolean[] near = near(rows);
		List<DiffLine> lines = new ArrayList<>();
		for (int at = 0; at < near.length; at++) {
			if (near[at]) {
				DiffRow row = rows.get(at);
				lines.add(new DiffLine(KINDS.getOrDefault(row.getTag(), row.getTag().name().toLowerCase(Locale.ROOT)),
						pieces(row.getOldLine()), pieces(row.getNewLine())));
			}
			else if (at == 0 || near[at - 1]) {
				lines.add(new DiffLine("gap", List.of(), List.of()));
			}
		}
		return lines;
	}

	/** Which lines changed or stand close to one that did. */
	private static boolean[] near(List<DiffRow> rows) {
		boolean[] near = new boolean[rows.size()];
		for (int at = 0; at < near.length; at++) {
			if (rows.get(at).getTag() != DiffRow.Tag.EQUAL) {
				for (int close = Math.max(0, at - CONTEXT); close <= Math.min(near.length - 1, at + CONTEXT); close++) {
					near[close] = true;
				}
			}
		}
		return near;
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : text.replace(MARK, "").lines().toList();
	}

	private static List<DiffLine.Piece> pieces(String line) {
		List<DiffLine.Piece> pieces = new ArrayList<>();
		String[] parts = line.split(MARK, -1);
		for (int at = 0; at < parts.length; at++) {
			if (!parts[at].isEmpty()) {
				pieces.add(new DiffLine.Piece(parts[at], at % 2 == 1));
			}
		}
		return pieces;
	}

}
