package vn.thidua.assessment.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.output.OutputFiles;
import vn.thidua.assessment.output.OutputFormat;

/** The stored lines of a run, read once and digested on the way. */
final class StoredOutput implements AutoCloseable {

	private final Map<OutputFile, StoredLines> lines = new EnumMap<>(OutputFile.class);

	private final OutputFiles digested;

	StoredOutput(JdbcTemplate jdbc, long run) throws IOException {
		for (OutputFile file : OutputFile.values()) {
			this.lines.put(file, new StoredLines(jdbc, run, file));
		}
		this.digested = new OutputFiles(OutputFormat.CSV, (name) -> OutputStream.nullOutputStream());
	}

	/** The next line of a file; none where it has ended. */
	List<List<String>> next(OutputFile file) {
		List<String> line = of(file).next();
		List<List<String>> next = (line == null) ? List.of() : List.of(line);
		this.digested.lines(file, next);
		return next;
	}

	/** The digests of all lines, those included that are not read yet. */
	OutputFiles.Digests digests() throws IOException {
		for (OutputFile file : OutputFile.values()) {
			for (List<List<String>> batch = of(file).batch(); !batch.isEmpty(); batch = of(file).batch()) {
				this.digested.lines(file, batch);
			}
		}
		return this.digested.end();
	}

	private StoredLines of(OutputFile file) {
		StoredLines found = this.lines.get(file);
		if (found == null) {
			throw new IllegalArgumentException("No lines of " + file);
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		this.digested.close();
	}

}
