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
 * @param warnings the codes of doubts
 */
record FigureReading(@Nullable Figure figure, @Nullable String error, List<String> warnings) {

	static final FigureReading NONE = new FigureReading(null, null, List.of());

	static FigureReading refused(String error) {
		return new FigureReading(null, error, List.of());
	}

}
