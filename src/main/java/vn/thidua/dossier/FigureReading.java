package vn.thidua.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * What a cell was understood to say.
 *
 * @param figure the figure; nothing where the cell holds none or cannot be understood
 * @param error the code of the problem that refuses the cell; nothing where it is
 * understood
 * @param offers ways of writing that the refusal offers instead
 * @param warnings the codes of doubts
 */
record FigureReading(@Nullable Figure figure, @Nullable String error, List<String> offers, List<String> warnings) {

	static final FigureReading NONE = new FigureReading(null, null, List.of(), List.of());

	static FigureReading of(Figure figure, List<String> warnings) {
		return new FigureReading(figure, null, List.of(), warnings);
	}

	static FigureReading refused(String error, String... offers) {
		return new FigureReading(null, error, List.of(offers), List.of());
	}

}
