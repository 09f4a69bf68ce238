package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Measure;
import vn.thidua.shared.Figure;

/**
 * A cell of a table that is to hold a figure; what is wrong with it becomes a problem of
 * its line.
 *
 * @param row the line
 * @param column the column
 * @param hundredths whether a workbook shows its number times a hundred
 * @param figures how figures are read
 */
record FigureCell(TableRow row, String column, boolean hundredths, FigureReader figures) {

	@Nullable Figure figure(String measure) {
		return noted(reading(measure), measure);
	}

	@Nullable Figure result(@Nullable Indicator indicator) {
		String measure = (indicator == null) ? "" : indicator.measure();
		return noted(Bounds.held(reading(measure), indicator), measure);
	}

	@Nullable Goal goal(Direction direction, String measure) {
		GoalReading reading = this.row.number(this.column)
				? GoalReader.number(decimal(), this.hundredths, direction, Measure.of(measure))
				: new GoalReader(this.figures).read(text(), direction, measure);
		note(reading.error(), reading.offers(), reading.warnings(), measure);
		return reading.goal();
	}

	@Nullable Integer whole(int least, int most) {
		Figure figure = figure("");
		if (figure == null) {
			return null;
		}
		if (figure.value().stripTrailingZeros().scale() > 0 || figure.below(Figure.of(least))
				|| figure.above(Figure.of(most))) {
			this.row.error(this.column, "cell.whole", this.column, String.valueOf(least), String.valueOf(most));
			return null;
		}
		return figure.value().intValueExact();
	}

	private FigureReading reading(String measure) {
		return this.row.number(this.column) ? FigureReader.number(decimal(), this.hundredths, Measure.of(measure))
				: this.figures.read(text(), measure);
	}

	private @Nullable Figure noted(FigureReading reading, String measure) {
		note(reading.error(), reading.offers(), reading.warnings(), measure);
		return reading.figure();
	}

	private void note(@Nullable String error, List<String> offers, List<String> warnings, String measure) {
		if (error != null) {
			List<String> details = new ArrayList<>(List.of(this.column, measure));
			details.addAll(offers);
			this.row.error(this.column, error, details.toArray(String[]::new));
		}
		warnings.forEach((code) -> this.row.warning(this.column, code, this.column, measure));
	}

	private String text() {
		return this.row.text(this.column);
	}

	private BigDecimal decimal() {
		return new BigDecimal(text());
	}

}
