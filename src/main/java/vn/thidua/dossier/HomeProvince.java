package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.shared.Province;
import vn.thidua.shared.Provinces;

/**
 * The province that a dossier names, in the spelling of the list of provinces.
 *
 * @param name its name; blank where none is named
 * @param place where it is named
 */
public record HomeProvince(String name, Place place) {

	private static final String MERGED = "province.merged";

	/** The province of that writing; one that is not known is told. */
	static HomeProvince read(String written, Place place, Problems problems) {
		if (written.isEmpty()) {
			return new HomeProvince("", place);
		}
		return Provinces.shipped().find(written).map((known) -> new HomeProvince(known.name(), place)).orElseGet(() -> {
			List<String> near = Provinces.shipped().near(written);
			problems.error(place, written, near.isEmpty() ? "province.unknown" : "province.misspelt",
					String.join(", ", near));
			return new HomeProvince("", place);
		});
	}

	/** What is doubtful on a day: by then the province was merged into another. */
	List<Problem> doubts(LocalDate day) {
		Provinces all = Provinces.shipped();
		return all.find(this.name)
			.filter((one) -> one.mergedBy(day))
			.map((one) -> Problem.warning(this.place, this.name, MERGED, all.on(one, day).name(), since(one)))
			.stream()
			.toList();
	}

	static boolean isDoubt(Problem problem) {
		return problem.code().equals(MERGED);
	}

	private static String since(Province merged) {
		return (merged.merger() == null) ? "" : merged.merger().from().toString();
	}

}
