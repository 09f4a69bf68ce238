package vn.thidua.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Tells what changed in what is said of an indicator, field by field. */
final class FigureChanges {

	private static final List<Field> FIELDS = List.of(new Field("previous", ReportedFigure::previousTyped),
			new Field("completed", (one) -> (one.completedOn() == null) ? "" : one.completedOn().toString()),
			new Field("note", ReportedFigure::note), new Field("confirmation", ReportedFigure::confirmation));

	private FigureChanges() {
	}

	private record Field(String kind, Function<ReportedFigure, String> text) {
	}

	/**
	 * A change of one field.
	 *
	 * @param kind the field
	 * @param before what it was; empty for nothing
	 * @param after what it is; empty for nothing
	 * @param note why an indicator does not apply; empty otherwise
	 */
	record Change(String kind, String before, String after, String note) {
	}

	static List<Change> of(@Nullable ReportedFigure before, ReportedFigure after) {
		List<Change> changes = new ArrayList<>();
		if (!told(before).equals(told(after))) {
			changes.add(new Change("figure", told(before), told(after),
					(after.said() == Said.NOT_APPLICABLE) ? after.note() : ""));
		}
		for (Field field : FIELDS) {
			String old = (before == null) ? "" : field.text().apply(before);
			String now = field.text().apply(after);
			if (!old.equals(now)) {
				changes.add(new Change(field.kind(), old, now, ""));
			}
		}
		return changes;
	}

	private static String told(@Nullable ReportedFigure figure) {
		if (figure == null) {
			return "";
		}
		return (figure.said() == Said.FIGURE) ? figure.typed() : figure.said().name();
	}

}
