package vn.thidua.api;

import java.util.ArrayList;
import java.util.List;

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

	String plain(int column, String typed, Indicator indicator) {
		TypedText<Figure> read = TypedText.figure(typed, indicator.measure());
		if (read.error() != null) {
			note(column, typed, read.error(), indicator.name(), indicator.measure());
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
