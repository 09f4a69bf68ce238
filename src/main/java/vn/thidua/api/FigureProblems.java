package vn.thidua.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/** Problems of the figures of a request, located by their number and field. */
final class FigureProblems {

	private static final String FILE = "figures";

	private final List<Problem> found;

	private final int line;

	FigureProblems() {
		this(new ArrayList<>(), 0);
	}

	private FigureProblems(List<Problem> found, int line) {
		this.found = found;
		this.line = line;
	}

	FigureProblems at(int number) {
		return new FigureProblems(this.found, number);
	}

	void note(int column, String value, String code, String... details) {
		this.found.add(Problem.error(new Place(FILE, this.line, column), value, code, details));
	}

	/** Notes what is said of an indicator of which something is said already. */
	void once(List<Figures> figures) {
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < figures.size(); i++) {
			String code = figures.get(i).indicator();
			Integer earlier = first.putIfAbsent(code, i + 1);
			if (earlier != null) {
				at(i + 1).note(1, code, "row.twice", "indicator", String.valueOf(earlier));
			}
		}
	}

	/** Notes what is neither yes nor no, or does not go together. */
	void contradictions(Figures given, String figure) {
		String applicable = given.told(given.applicable());
		if (!applicable.matches("(?i)yes|no|")) {
			note(4, applicable, "cell.yesNo", "applicable");
		}
		if (given.absent() && !figure.isEmpty()) {
			note(2, given.told(given.actual()), "result.notApplicable", "actual");
		}
		if (given.absent() && given.told(given.note()).isBlank()) {
			note(5, "", "cell.missing", "note");
		}
	}

	String plain(int column, String typed, Indicator indicator) {
		TypedText<Figure> read = TypedText.result(typed, indicator);
		if (read.error() != null) {
			note(column, typed, read.error(), read.details(indicator.name(), indicator.measure()));
		}
		Figure figure = read.value();
		return (figure == null) ? "" : figure.plain();
	}

	void refuse() {
		if (!this.found.isEmpty()) {
			throw new Refused(this.found);
		}
	}

}
