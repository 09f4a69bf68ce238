package vn.thidua.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a person or a unit is rated and what it may be proposed for.
 *
 * @param ratings its ratings
 * @param cases its awards, in the order of the ladder
 */
public record Recognition(List<RatingLine> ratings, List<AwardCase> cases) {

	/** Whether anything is known. */
	public boolean known() {
		return !this.ratings.isEmpty() || !this.cases.isEmpty();
	}

	/** The rating of the whole work. */
	public Optional<RatingLine> rating() {
		return this.ratings.stream().filter((line) -> line.field().isEmpty()).findFirst();
	}

	/** The ratings of single fields of work. */
	public List<RatingLine> fields() {
		return this.ratings.stream().filter((line) -> !line.field().isEmpty()).toList();
	}

	/** The awards it may be proposed for. */
	public List<AwardCase> reached() {
		return this.cases.stream().filter((one) -> one.candidate().eligible()).toList();
	}

	/** The awards it may not be proposed for, those that lack fewest things first. */
	public List<AwardCase> nearest() {
		return this.cases.stream()
			.filter((one) -> !one.candidate().eligible())
			.sorted(Comparator.comparingInt(AwardCase::missing))
			.toList();
	}

}
