package vn.thidua.assessment.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the lines of one output file. */
public interface RowWriter extends Closeable {

	/** Writes one line. */
	void write(List<String> cells) throws IOException;

}
