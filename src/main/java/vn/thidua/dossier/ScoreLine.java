package vn.thidua.dossier;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;

/**
 * A scored line of a commune's sheet; nothing where a figure is not told.
 *
 * @param unitCode the commune
 * @param criteriaSet the criteria set the sheet follows; blank for the one in force
 * @param criterion the criterion, 1 to 10
 * @param indicator the sheet's own number of the line; blank for a score of the whole
 * criterion
 * @param max the most points the line can get
 * @param score the appraiser's points
 * @param selfScore the commune's own points
 * @param knockout whether nought on this line fails the commune (điểm liệt)
 * @param value the measured figure behind the line
 * @param note free text
 * @param maxPlace where the maximum stands in the dossier
 * @param setPlace where the criteria set stands in the dossier
 */
public record ScoreLine(String unitCode, String criteriaSet, int criterion, String indicator, Figure max,
		@Nullable Figure score, @Nullable Figure selfScore, boolean knockout, @Nullable Figure value, String note,
		Place maxPlace, Place setPlace) {

	/** The same line of a sheet that follows that set, where it names none itself. */
	ScoreLine following(String set) {
		return this.criteriaSet.isEmpty() ? new ScoreLine(this.unitCode, set, this.criterion, this.indicator, this.max,
				this.score, this.selfScore, this.knockout, this.value, this.note, this.maxPlace, this.setPlace) : this;
	}

}
