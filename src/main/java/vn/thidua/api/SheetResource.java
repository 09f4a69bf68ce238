package vn.thidua.api;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.submission.ReportedScore;
import vn.thidua.submission.ScoreSheet;

/**
 * The score sheet of a commune; a {@code PUT} takes it as it is.
 *
 * @param version the version of its submission
 * @param criteriaSet the criteria set it follows
 * @param lines its lines, in order
 * @param doubts what looks doubtful on it
 */
public record SheetResource(int version, @JsonProperty("criteria_set") String criteriaSet, List<Line> lines,
		List<DoubtResource> doubts) {

	static SheetResource of(int version, ScoreSheet sheet, List<DoubtResource> doubts) {
		return new SheetResource(version, sheet.set().code(), sheet.rows().stream().map(Line::of).toList(), doubts);
	}

	/**
	 * A line of the sheet.
	 *
	 * @param criterion the criterion, 1 to 10
	 * @param indicator the sheet's own number of the line; empty for the whole criterion
	 * @param name what it asks for; empty where not told
	 * @param max the most points
	 * @param knockout whether nought fails the commune
	 * @param selfScore the commune's own points; nothing where there are none
	 * @param score the appraiser's points; nothing where there are none
	 * @param value the measured figure; nothing where there is none
	 * @param note a remark
	 */
	@Schema(name = "SheetLine")
	public record Line(int criterion, String indicator, String name, BigDecimal max, boolean knockout,
			@JsonProperty("self_score") @Nullable BigDecimal selfScore, @Nullable BigDecimal score,
			@Nullable BigDecimal value, String note) {

		static Line of(ScoreSheet.Row row) {
			ReportedScore told = row.told();
			return new Line(row.line().criterion(), row.line().indicator(), row.line().name(),
					new BigDecimal(row.line().max()), row.line().knockout(), number(told.selfScore()),
					number(told.score()), number(told.measured()), told.note());
		}

		private static @Nullable BigDecimal number(String plain) {
			return plain.isEmpty() ? null : new BigDecimal(plain);
		}

	}

	/**
	 * What a program says on a line: a field that is left out leaves what is stored,
	 * {@code null} clears it. The unit tells its own points, the measured figure and the
	 * remark, the committee the appraiser's points.
	 *
	 * @param criterion the criterion
	 * @param indicator the sheet's own number of the line
	 * @param name as it was read, where it is told
	 * @param max as it was read, where it is told
	 * @param knockout as it was read, where it is told
	 * @param selfScore the commune's own points
	 * @param score the appraiser's points
	 * @param value the measured figure
	 * @param note a remark
	 */
	@Schema(name = "SheetLineChange")
	public record Told(@JsonProperty(required = true) int criterion, @Nullable String indicator,
			@Schema(implementation = String.class, nullable = true) Cell name, Cell max, @Nullable Boolean knockout,
			@JsonProperty("self_score") Cell selfScore, Cell score, Cell value,
			@Schema(implementation = String.class, nullable = true) Cell note) {

		String key() {
			return this.criterion + ((this.indicator == null || this.indicator.isEmpty()) ? "" : "." + this.indicator);
		}

	}

}
