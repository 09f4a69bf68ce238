package vn.thidua.dossier.format;

import java.util.List;

/** Tells a table's header from other lines. */
@FunctionalInterface
public interface HeaderTest {

	/** Of the first so many rows of a table one is its header. */
	int ROWS = 10;

	/** How many of the table's columns a line names. */
	int columns(List<String> cells);

}
