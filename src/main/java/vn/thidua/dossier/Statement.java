package vn.thidua.dossier;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/** What a line of results says in so many words, in its column {@code said}. */
public enum Statement {

	/** There is a figure. */
	FIGURE,
	/** There is no figure yet. */
	NOT_REPORTED,
	/** The indicator does not apply to the unit. */
	NOT_APPLICABLE;

	/** The Vietnamese word, as templates offer it. */
	public String word() {
		return TableWords.label("said", name().toLowerCase(Locale.ROOT));
	}

	/** What a text says by word or by code, in any case; nothing where it is neither. */
	public static Optional<Statement> of(String text) {
		return TableWords.choice("said", text, Statement.class);
	}

	/**
	 * Whether the indicator of a line applies; what contradicts it becomes a problem of
	 * the line.
	 */
	static boolean applies(TableRow row, @Nullable Figure actual) {
		Boolean told = row.yesNo("applicable");
		Statement said = read(row);
		if (said == null) {
			if (Boolean.FALSE.equals(told) && actual != null) {
				row.error("actual", "result.notApplicable", "actual");
			}
			return !Boolean.FALSE.equals(told);
		}
		if (told != null && told == (said == NOT_APPLICABLE)) {
			row.error("said", "said.applicable");
		}
		else if (said == FIGURE && FigureReader.none(row.text("actual"))) {
			row.error("actual", "said.absent");
		}
		else if (said != FIGURE && actual != null) {
			row.error("actual", "said.figure");
		}
		return said != NOT_APPLICABLE;
	}

	private static @Nullable Statement read(TableRow row) {
		Optional<Statement> said = of(row.text("said"));
		if (said.isEmpty() && !row.text("said").isEmpty()) {
			row.error("said", "said.unknown");
		}
		return said.orElse(null);
	}

}
