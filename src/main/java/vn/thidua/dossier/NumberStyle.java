package vn.thidua.dossier;

import java.util.Locale;

/** How a dossier writes its figures. */
public enum NumberStyle {

	/** The Vietnamese way: dots group thousands, a comma begins the decimals. */
	VI,
	/** A dot begins the decimals, nothing groups thousands. */
	PLAIN;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
