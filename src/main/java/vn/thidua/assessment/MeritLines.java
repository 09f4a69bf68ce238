package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.thidua.unit.UnitYear;

/**
 * The lines of some recipients, in the order of their keys.
 *
 * @param ratings lines of {@code ratings.csv}
 * @param checks lines of {@code checks.csv}
 * @param candidates lines of {@code candidates.csv}
 */
record MeritLines(List<List<String>> ratings, List<List<String>> checks, List<List<String>> candidates) {

	static MeritLines empty() {
		return new MeritLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/** Adds a recipient's rating and the ratings given of single fields of work. */
	void rated(Standing standing, int year, List<UnitYear> fields) {
		this.ratings.add(standing.rated().cells(year, standing.ratingPlace()));
		fields.stream()
			.filter((field) -> field.year() == year && field.rating() != null)
			.sorted(Comparator.comparing(UnitYear::field))
			.forEach((field) -> this.ratings.add(cells(field)));
	}

	/** Adds what was decided of one file. */
	void decided(Candidacy candidacy, Place place) {
		this.checks.addAll(AwardRows.checks(candidacy));
		this.candidates.add(AwardRows.candidate(candidacy, place));
	}

	private static List<String> cells(UnitYear field) {
		String rank = (field.blockRank() == null) ? "" : ", xếp thứ " + field.blockRank()
				+ ((field.blockSize() == null) ? "" : "/" + field.blockSize() + " đơn vị trong khối");
		String rating = (field.rating() == null) ? "" : field.rating().name();
		return List.of(field.unitCode(), String.valueOf(field.year()), rating, "given", "", "",
				"Cấp có thẩm quyền đã xếp loại " + Levels.words(rating) + " về " + field.field() + rank, "", "", "yes",
				field.field());
	}

}
