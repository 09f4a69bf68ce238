package vn.thidua.shared;

/**
 * Where in a file something stands.
 *
 * @param file the file's or sheet's name
 * @param line the physical line, from 1
 * @param column the cell's number in its line, from 1
 */
public record Place(String file, int line, int column) {

	/** The beginning of a file. */
	public static Place startOf(String file) {
		return new Place(file, 1, 1);
	}

	/** Another cell of the same line. */
	public Place column(int other) {
		return new Place(this.file, this.line, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ":" + this.column;
	}

}
