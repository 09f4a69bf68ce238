package vn.thidua.report;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The candidates of one award in two runs.
 *
 * @param first the first run's; nothing where its law does not know the award
 * @param second the second run's
 * @param changes about how many the runs differ
 */
public record AwardPair(@Nullable AwardTally first, @Nullable AwardTally second, long changes) {

	AwardPair with(AwardTally other) {
		return new AwardPair(this.first, other, this.changes);
	}

	AwardPair with(long different) {
		return new AwardPair(this.first, this.second, different);
	}

	/** The award's code. */
	public String award() {
		return known().award();
	}

	/** The award's name in the language of the page. */
	public String name(Locale locale) {
		return known().name(locale);
	}

	private AwardTally known() {
		if (this.first != null) {
			return this.first;
		}
		if (this.second != null) {
			return this.second;
		}
		throw new IllegalStateException("No run knows the award");
	}

}
