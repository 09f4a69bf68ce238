package vn.thidua.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.Tasks;
import vn.thidua.shared.Figure;

/**
 * How a recipient's year is rated.
 *
 * @param recipient the recipient
 * @param rating the rating; empty where data are missing
 * @param source {@code given} or {@code computed}; empty where there is no rating
 * @param reason one Vietnamese sentence
 * @param rule the clause that decided; empty for a given rating
 * @param basis its document and article
 * @param verified whether all that it rests on is confirmed
 * @param score the score of the year
 * @param tasks the tasks of the year
 */
record Rated(String recipient, String rating, String source, String reason, String rule, String basis, boolean verified,
		@Nullable Figure score, Tasks tasks) {

	/** The line of {@code ratings.csv}. */
	List<String> cells(int year, Place place) {
		String tie = place.tied() ? place.words() : "";
		return List.of(this.recipient, String.valueOf(year), this.rating, this.source, place.quota(), place.within(),
				this.reason + tie, this.rule, this.basis, this.verified ? "yes" : "no", "");
	}

}
