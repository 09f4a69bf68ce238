package vn.thidua.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * A line of {@code criteria.csv}.
 *
 * @param unitCode the commune
 * @param set the criteria set's code
 * @param criterion the criterion's number
 * @param points the points scored; nothing where none is
 * @param max the most points; nothing where not known
 * @param percent the points in percent of the most; nothing where either is not known
 * @param status {@code met}, {@code not_met} or {@code no_data}
 */
record CriterionRow(String unitCode, String set, int criterion, @Nullable Figure points, @Nullable Figure max,
		@Nullable Figure percent, String status) {

	List<String> cells() {
		return List.of(this.unitCode, this.set, String.valueOf(this.criterion), Cells.brief(this.points),
				Cells.brief(this.max), Cells.plain(this.percent), this.status);
	}

}
