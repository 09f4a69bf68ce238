package vn.thidua.dossier;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/** Refuses results that an indicator cannot have. */
final class Bounds {

	private Bounds() {
	}

	/** The reading, or a refusal where its figure lies outside the indicator's bounds. */
	static FigureReading held(FigureReading reading, @Nullable Indicator indicator) {
		Figure figure = reading.figure();
		if (indicator == null || figure == null) {
			return reading;
		}
		Figure min = indicator.min();
		Figure max = indicator.max();
		if (min != null && figure.below(min)) {
			return FigureReading.refused("figure.min", VietnameseText.of(min));
		}
		return (max != null && figure.above(max)) ? FigureReading.refused("figure.max", VietnameseText.of(max))
				: reading;
	}

}
