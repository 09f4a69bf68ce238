package vn.thidua.shared;

/**
 * Where in a file something stands.
 *
 * @param file the file's or sheet's name
 * @param line the physical line, from 1
 * @param column the cell's number in its line, from 1
 * @param sheet whether it is a sheet of a workbook
 */
public record Place(String file, int line, int column, boolean sheet) {

	/** Begins a stored name of a sheet. */
	private static final String SHEET = "\u001F";

	private static final int LETTERS = 26;

	/** A place in a file that is no workbook. */
	public Place(String file, int line, int column) {
		this(file, line, column, false);
	}

	/** The beginning of a file. */
	public static Place startOf(String file) {
		return new Place(file, 1, 1);
	}

	/** The beginning of a sheet of a workbook. */
	public static Place startOfSheet(String name) {
		return new Place(name, 1, 1, true);
	}

	/** A place whose file was kept as {@link #stored()}. */
	public static Place ofStored(String file, int line, int column) {
		boolean sheet = file.startsWith(SHEET);
		return new Place(sheet ? file.substring(1) : file, line, column, sheet);
	}

	/** The file's name, from which a sheet can be told. */
	public String stored() {
		return (this.sheet ? SHEET : "") + this.file;
	}

	/** Another cell of the same line. */
	public Place column(int other) {
		return at(this.line, other);
	}

	/** Another cell of the same file. */
	public Place at(int otherLine, int otherColumn) {
		return new Place(this.file, otherLine, otherColumn, this.sheet);
	}

	/** {@code file:line:column}, or as Excel names a cell, {@code sheet!C36}. */
	@Override
	public String toString() {
		if (!this.sheet) {
			return this.file + ":" + this.line + ":" + this.column;
		}
		boolean plain = this.file.matches("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*");
		return (plain ? this.file : "'" + this.file.replace("'", "''") + "'") + "!" + cell();
	}

	/** The cell as Excel names it: {@code C36}. */
	public String cell() {
		StringBuilder letters = new StringBuilder();
		for (int rest = this.column; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return letters.append(this.line).toString();
	}

}
