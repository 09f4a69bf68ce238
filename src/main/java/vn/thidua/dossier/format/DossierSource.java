package vn.thidua.dossier.format;

import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** The tables of a dossier in whatever form they came; closing frees the file. */
public interface DossierSource extends Closeable {

	/** The base name of the head. */
	String HEAD = "dossier";

	/** The names of everything the dossier holds, as its author sees them. */
	List<String> names();

	/**
	 * The name of the table or head that something of that name is, whatever its case:
	 * {@code units} for {@code units.csv} or the sheet {@code Units}.
	 */
	String base(String name);

	/** Whether there is a table of that base name. */
	default boolean holds(String base) {
		return names().stream().anyMatch((name) -> base(name).equals(base));
	}

	/**
	 * Where the table of that base name begins: under its author's name, or, where it is
	 * absent, under the contract's.
	 */
	Place start(String base);

	/**
	 * The entries of the dossier's head; a head that is missing or unreadable is a
	 * problem.
	 */
	List<HeaderEntry> head(Problems problems);

	/**
	 * Hands over the lines of a table in order; none where the table is absent.
	 * @param base the table's base name
	 * @param header what tells its header
	 * @param lines takes the lines
	 * @param problems what is wrong with it
	 * @return whether it could be read to its end
	 */
	boolean read(String base, HeaderTest header, Consumer<RawRow> lines, Problems problems);

	/** SHA-256 of what was handed in; what cannot be read whole is a problem. */
	String digest(Problems problems);

	@Override
	void close();

}
