package vn.thidua.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Day;
import vn.thidua.shared.Figure;
import vn.thidua.shared.TextFault;

/**
 * What the typed fields of one indicator say. A blank is never nought: without a figure
 * nothing is reported.
 *
 * @param told what they say; nothing where they hold a mistake
 * @param mistakes what cannot be taken
 * @param hints what was taken with a doubt about how it is written
 */
public record RowReading(@Nullable ReportedFigure told, List<Mistake> mistakes, List<Mistake> hints) {

	/** Reads the fields of an indicator. */
	public static RowReading of(TypedRow row, Indicator indicator) {
		String measure = indicator.measure();
		List<Mistake> mistakes = new ArrayList<>();
		List<Mistake> hints = new ArrayList<>();
		Figure figure = figure(row, "figure", row.figure(), indicator, mistakes, hints);
		Figure previous = figure(row, "previous", row.previous(), indicator, mistakes, hints);
		LocalDate day = day(row, measure, mistakes);
		Said said = said(row, figure, measure, mistakes);
		text(row, "note", row.note(), mistakes);
		text(row, "confirmation", row.confirmation(), mistakes);
		if (!mistakes.isEmpty()) {
			return new RowReading(null, List.copyOf(mistakes), List.copyOf(hints));
		}
		ReportedFigure told = new ReportedFigure(row.indicator(), said, (figure == null) ? "" : row.figure(),
				plain(figure), (previous == null) ? "" : row.previous(), plain(previous), day, row.note(),
				(said == Said.FIGURE) ? row.confirmation() : "");
		return new RowReading(told, List.of(), List.copyOf(hints));
	}

	/** What fields say in which nothing but last year's figure stands. */
	static ReportedFigure nothing(String indicator, String previousTyped, String previous) {
		return new ReportedFigure(indicator, Said.NOT_REPORTED, "", "", previousTyped, previous, null, "", "");
	}

	private static @Nullable Figure figure(TypedRow row, String field, String typed, Indicator indicator,
			List<Mistake> mistakes, List<Mistake> hints) {
		TypedText<Figure> text = TypedText.result(typed, indicator);
		String measure = indicator.measure();
		if (text.error() != null) {
			mistakes.add(new Mistake(row.indicator(), field, typed, text.error(), measure, text.offers()));
		}
		text.warnings().forEach((code) -> hints.add(new Mistake(row.indicator(), field, typed, code, measure)));
		return text.value();
	}

	private static Said said(TypedRow row, @Nullable Figure figure, String measure, List<Mistake> mistakes) {
		Said said = row.choice();
		if (said != Said.FIGURE && figure != null) {
			mistakes.add(new Mistake(row.indicator(), "figure", row.figure(), "report.contradicts", measure));
		}
		if (said == Said.NOT_APPLICABLE && row.note().isEmpty()) {
			mistakes.add(new Mistake(row.indicator(), "note", "", "report.reason", measure));
		}
		return (said == Said.FIGURE && figure == null) ? Said.NOT_REPORTED : said;
	}

	private static @Nullable LocalDate day(TypedRow row, String measure, List<Mistake> mistakes) {
		if (row.completed().isEmpty()) {
			return null;
		}
		LocalDate day = Day.read(row.completed());
		if (day == null || !Day.sensible(day)) {
			mistakes.add(new Mistake(row.indicator(), "completed", row.completed(),
					(day == null) ? "report.date" : "date.range", measure));
		}
		return day;
	}

	private static void text(TypedRow row, String field, String text, List<Mistake> mistakes) {
		TextFault.ofFree(text)
			.ifPresent(
					(fault) -> mistakes.add(new Mistake(row.indicator(), field, text, fault.code(), fault.detail())));
	}

	private static String plain(@Nullable Figure figure) {
		return (figure == null) ? "" : figure.plain();
	}

}
