package vn.thidua.planning.share;

import java.util.Map;

import vn.thidua.shared.Figure;

/** What units have reported, as far as it was accepted. */
public interface KnownResults {

	/** The accepted figures of an indicator for a period, by unit. */
	Map<String, Figure> of(String period, String indicator);

}
