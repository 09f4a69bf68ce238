package vn.thidua.unit;

import org.jspecify.annotations.Nullable;

/**
 * An initiative or piece of research recognised in a year.
 *
 * @param person who holds it
 * @param year the year of recognition
 * @param scope how far its influence is recognised
 * @param kind what it is; nothing where not told
 * @param decision the recognising decision; blank where not told
 */
public record Initiative(String person, int year, Scope scope, @Nullable Kind kind, String decision) {

	/**
	 * How far an initiative's influence is recognised, from the unit to the whole
	 * country.
	 */
	public enum Scope {

		/** The unit. */
		CO_SO,
		/** The ministry or province. */
		BO_TINH,
		/** The whole country. */
		TOAN_QUOC

	}

	/** Initiative or research. */
	public enum Kind {

		/** An initiative (sáng kiến). */
		INITIATIVE,
		/** A research project accepted and applied. */
		RESEARCH

	}

}
