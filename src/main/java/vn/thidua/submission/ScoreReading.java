package vn.thidua.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.TextFault;

/**
 * What the typed fields of a line of a score sheet say.
 *
 * @param told what the line says then; as it was where the fields hold a mistake
 * @param mistakes what cannot be taken
 */
record ScoreReading(ReportedScore told, List<Mistake> mistakes) {

	/** Reads the commune's own points, the measured figure and the remark. */
	static ScoreReading own(ScoreSheet.Row row, String set, Map<String, String> fields) {
		List<Mistake> mistakes = new ArrayList<>();
		ReportedScore old = row.told();
		String points = points(row, "self", old.selfScore(), fields, mistakes);
		String measured = text(row, "measured", old.measured(), fields);
		if (fields.containsKey(name("measured", row))) {
			measured = plain(TypedText.figure(measured, "%"), row, "measured", measured, mistakes);
		}
		String note = text(row, "remark", old.note(), fields);
		TextFault.ofFree(note)
			.ifPresent((fault) -> mistakes.add(new Mistake(row.key(), "remark", note, fault.code(), fault.detail())));
		return new ScoreReading(new ReportedScore(set, old.criterion(), old.indicator(), row.line().max(),
				row.line().knockout(), points, old.score(), measured, note), mistakes);
	}

	/** Reads the appraiser's points. */
	static ScoreReading appraised(ScoreSheet.Row row, String set, Map<String, String> fields) {
		List<Mistake> mistakes = new ArrayList<>();
		ReportedScore old = row.told();
		String points = points(row, "score", old.score(), fields, mistakes);
		return new ScoreReading(new ReportedScore(set, old.criterion(), old.indicator(), row.line().max(),
				row.line().knockout(), old.selfScore(), points, old.measured(), old.note()), mistakes);
	}

	private static String points(ScoreSheet.Row row, String field, String old, Map<String, String> fields,
			List<Mistake> mistakes) {
		if (!fields.containsKey(name(field, row))) {
			return old;
		}
		String typed = text(row, field, old, fields);
		TypedText<Figure> read = TypedText.figure(typed, "");
		Figure points = read.value();
		if (points != null && (points.sign() < 0 || points.above(Figure.of(row.line().max())))) {
			mistakes.add(new Mistake(row.key(), field, typed, "report.points", row.line().max()));
		}
		return plain(read, row, field, typed, mistakes);
	}

	private static String plain(TypedText<Figure> read, ScoreSheet.Row row, String field, String typed,
			List<Mistake> mistakes) {
		String error = read.error();
		if (error != null) {
			mistakes.add(new Mistake(row.key(), field, typed, error, "", read.offers()));
		}
		@Nullable Figure figure = read.value();
		return (figure == null) ? "" : figure.plain();
	}

	private static String text(ScoreSheet.Row row, String field, String old, Map<String, String> fields) {
		return CellText.of(fields.getOrDefault(name(field, row), old));
	}

	private static String name(String field, ScoreSheet.Row row) {
		return field + "." + row.key();
	}

}
