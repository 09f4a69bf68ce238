package vn.thidua.dossier.format;

import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;

import vn.thidua.shared.Problems;

/** The tables of a dossier in whatever form they came; closing frees the file. */
public interface DossierSource extends Closeable {

	/** The names of everything the dossier holds, as its author sees them. */
	List<String> names();

	/**
	 * The name under which the table of that base name is shown: {@code units.csv}, or
	 * the sheet {@code units}.
	 */
	String shown(String base);

	/**
	 * The entries of the dossier's head; a head that is missing or unreadable is a
	 * problem.
	 */
	List<HeaderEntry> head(Problems problems);

	/**
	 * Hands over the lines of a table in order, its header line first; none where the
	 * table is absent.
	 */
	void read(String base, Consumer<RawRow> lines, Problems problems);

	/** SHA-256 of what was handed in; what cannot be read whole is a problem. */
	String digest(Problems problems);

	@Override
	void close();

}
