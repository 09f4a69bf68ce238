package vn.thidua.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.submission.ReportChange;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.Said;

/** Shows changes field by field: only what differs. */
@Component
class ChangeLines {

	private final MessageSource texts;

	ChangeLines(MessageSource texts) {
		this.texts = texts;
	}

	List<ChangeLine> of(ReportChange change, Locale locale) {
		List<ChangeLine> lines = new ArrayList<>();
		if (change instanceof ReportChange.OfFigure one) {
			figure(one, locale, lines);
		}
		else if (change instanceof ReportChange.OfScore one) {
			score(one, lines);
		}
		else if (change instanceof ReportChange.OfRows one) {
			rows(one, lines);
		}
		return lines;
	}

	private void figure(ReportChange.OfFigure change, Locale locale, List<ChangeLine> lines) {
		Map<String, Function<ReportedFigure, String>> fields = new LinkedHashMap<>();
		fields.put("actual", (one) -> said(one, locale));
		fields.put("previous",
				(one) -> one.previousTyped().isEmpty() ? one.previous().replace('.', ',') : one.previousTyped());
		fields.put("completed", (one) -> (one.completedOn() == null) ? "" : one.completedOn().toString());
		fields.put("note", ReportedFigure::note);
		fields.put("confirmation", ReportedFigure::confirmation);
		fields.forEach((name, text) -> add(lines, change.unitCode(), change.after().indicator(), name,
				(change.before() == null) ? "" : text.apply(change.before()), text.apply(change.after())));
	}

	private String said(ReportedFigure one, Locale locale) {
		return (one.said() == Said.FIGURE) ? one.typed()
				: this.texts.getMessage("exchange.said." + one.said().name(), null, locale);
	}

	private static void score(ReportChange.OfScore change, List<ChangeLine> lines) {
		ReportedScore after = change.after();
		String item = after.criterion() + (after.indicator().isEmpty() ? "" : "/" + after.indicator());
		Map<String, Function<ReportedScore, String>> fields = new LinkedHashMap<>();
		fields.put("max", ReportedScore::max);
		fields.put("self", ReportedScore::selfScore);
		fields.put("knockout", (one) -> one.knockout() ? "yes" : "no");
		fields.put("measured", ReportedScore::measured);
		fields.put("note", ReportedScore::note);
		fields.forEach((name, text) -> add(lines, change.unitCode(), item, name, text(change.before(), text),
				text.apply(after).replace('.', ',')));
	}

	private static String text(@Nullable ReportedScore before, Function<ReportedScore, String> text) {
		return (before == null) ? "" : text.apply(before).replace('.', ',');
	}

	private static void rows(ReportChange.OfRows change, List<ChangeLine> lines) {
		List<Map<String, String>> gone = new ArrayList<>(change.before());
		change.after().forEach(gone::remove);
		List<Map<String, String>> added = new ArrayList<>(change.after());
		change.before().forEach(added::remove);
		gone.forEach((row) -> add(lines, change.unitCode(), change.table().base(), "row", cells(row), ""));
		added.forEach((row) -> add(lines, change.unitCode(), change.table().base(), "row", "", cells(row)));
	}

	private static String cells(Map<String, String> row) {
		return row.entrySet()
			.stream()
			.filter((cell) -> !cell.getValue().isEmpty())
			.map((cell) -> cell.getKey() + ": " + cell.getValue())
			.collect(Collectors.joining("; "));
	}

	private static void add(List<ChangeLine> lines, String unit, String item, String field, String before,
			String after) {
		if (!before.equals(after)) {
			lines.add(new ChangeLine(unit, item, "exchange.field." + field, before, after));
		}
	}

}
