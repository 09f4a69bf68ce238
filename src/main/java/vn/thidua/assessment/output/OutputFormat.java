package vn.thidua.assessment.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import vn.thidua.assessment.OutputFile;

/** The forms in which an assessment is written. */
public enum OutputFormat {

	/** Comma-separated, UTF-8, header row, line feeds. */
	CSV {
		@Override
		public RowWriter open(OutputFile file, OutputStream out) {
			return new CsvRows(file, out);
		}
	},
	/** An array of objects whose values are the same texts as the cells of the CSV. */
	JSON {
		@Override
		public RowWriter open(OutputFile file, OutputStream out) {
			return new JsonRows(file, out);
		}
	};

	/** Begins a file. */
	public abstract RowWriter open(OutputFile file, OutputStream out) throws IOException;

	/** The name of a file in this form. */
	public String name(OutputFile file) {
		return file.base() + "." + name().toLowerCase(Locale.ROOT);
	}

}
