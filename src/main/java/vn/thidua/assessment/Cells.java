package vn.thidua.assessment;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * Figures as cells of the output: plain, with a decimal point, blank where there is none.
 */
final class Cells {

	private Cells() {
	}

	static String plain(@Nullable Figure figure) {
		return (figure == null) ? "" : figure.plain();
	}

	static String brief(@Nullable Figure figure) {
		return (figure == null) ? "" : figure.brief();
	}

}
