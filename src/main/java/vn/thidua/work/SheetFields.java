package vn.thidua.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.dossier.TypedText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Reported;
import vn.thidua.submission.ReportedScore;
import vn.thidua.work.WhatIf.SheetField;

/** The points of a score sheet as fields, and a sheet with other points. */
final class SheetFields {

	private SheetFields() {
	}

	/** A field for each line of a sheet; what is not typed stays as it is. */
	static List<SheetField> of(Reported told, Map<String, String> typed) {
		return told.scores().stream().map((line) -> field(line, typed)).toList();
	}

	private static SheetField field(ReportedScore line, Map<String, String> typed) {
		String points = line.score().replace('.', ',');
		String text = typed.getOrDefault(key(line), points);
		String error = TypedText.figure(text, "").error();
		return new SheetField(key(line), line, points, text,
				(error == null) ? null : Problem.error(Place.startOf(key(line)), text, error, ""));
	}

	/** What is reported, with the points that were tried. */
	static Reported changed(Reported told, List<SheetField> fields) {
		Map<String, String> points = new HashMap<>();
		fields.stream().filter(SheetField::changed).forEach((field) -> points.put(field.key(), plain(field.typed())));
		return new Reported(told.figures(),
				told.scores().stream().map((line) -> with(line, points.getOrDefault(key(line), line.score()))).toList(),
				told.rows());
	}

	/** A sheet that nobody has appraised yet, by the commune's own points. */
	static Reported selfScored(Reported told) {
		return notAppraised(told)
				? new Reported(told.figures(),
						told.scores().stream().map((line) -> with(line, line.selfScore())).toList(), told.rows())
				: told;
	}

	/** Whether there is a sheet and nobody has appraised any line of it. */
	static boolean notAppraised(Reported told) {
		return !told.scores().isEmpty() && told.scores().stream().allMatch((line) -> line.score().isEmpty());
	}

	private static ReportedScore with(ReportedScore line, String points) {
		return new ReportedScore(line.criteriaSet(), line.criterion(), line.indicator(), line.max(), line.knockout(),
				line.selfScore(), points, line.measured(), line.note());
	}

	private static String plain(String typed) {
		Figure figure = TypedText.figure(typed, "").value();
		return (figure == null) ? "" : figure.plain();
	}

	private static String key(ReportedScore line) {
		return line.criteriaSet() + "/" + line.criterion() + "/" + line.indicator();
	}

}
