package vn.thidua.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.Mistake;

/** Problems of the figures of a request, located by their number and field. */
final class FigureProblems {

	private static final String FILE = "figures";

	/** The fields as the form names them, in the order of the request's. */
	private static final List<String> FIELDS = List.of("indicator", "figure", "previous", "applicable", "completed",
			"note", "confirmation");

	private final List<Problem> found;

	private final List<Problem> doubtful;

	private final int line;

	FigureProblems() {
		this(new ArrayList<>(), new ArrayList<>(), 0);
	}

	private FigureProblems(List<Problem> found, List<Problem> doubtful, int line) {
		this.found = found;
		this.doubtful = doubtful;
		this.line = line;
	}

	FigureProblems at(int number) {
		return new FigureProblems(this.found, this.doubtful, number);
	}

	void note(String field, String value, String code, String... details) {
		this.found.add(Problem.error(place(field), value, code, details));
	}

	void note(Mistake mistake) {
		note(mistake.field(), mistake.value(), mistake.code(), details(mistake));
	}

	void doubt(Mistake hint) {
		this.doubtful.add(Problem.warning(place(hint.field()), hint.value(), hint.code(), details(hint)));
	}

	private static String[] details(Mistake mistake) {
		return Stream.concat(Stream.of(mistake.indicator(), mistake.measure()), mistake.offers().stream())
			.toArray(String[]::new);
	}

	/** Notes what is said of an indicator of which something is said already. */
	void once(List<Figures> figures) {
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < figures.size(); i++) {
			String code = figures.get(i).indicator();
			Integer earlier = first.putIfAbsent(code, i + 1);
			if (earlier != null) {
				at(i + 1).note("indicator", code, "row.twice", "indicator", String.valueOf(earlier));
			}
		}
	}

	/** Notes what is neither yes nor no. */
	void applicable(Figures given) {
		String applicable = given.applicable().textOr("");
		if (!applicable.matches("(?i)yes|no|")) {
			note("applicable", applicable, "cell.yesNo", "applicable");
		}
	}

	/** What was taken with a doubt about how it is written. */
	List<Problem> doubts() {
		return List.copyOf(this.doubtful);
	}

	void refuse() {
		if (!this.found.isEmpty()) {
			throw new Refused(this.found);
		}
	}

	private Place place(String field) {
		return new Place(FILE, this.line, FIELDS.indexOf(field) + 1);
	}

}
