package vn.thidua.exchange;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import vn.thidua.submission.ReportChange;

/** The changes that a checked file would make, one a line, however many there are. */
final class ChangeFile {

	private static final Map<Character, Class<? extends ReportChange>> KINDS = Map.of('F', ReportChange.OfFigure.class,
			'S', ReportChange.OfScore.class, 'R', ReportChange.OfRows.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Path path;

	ChangeFile(Path path) {
		this.path = path;
	}

	Writer writer() throws IOException {
		return new Writer(Files.newBufferedWriter(this.path));
	}

	/** Some of the changes, in order. */
	List<ReportChange> part(int from, int count) throws IOException {
		if (!Files.exists(this.path)) {
			return List.of();
		}
		try (Stream<String> lines = Files.lines(this.path)) {
			return lines.skip(from).limit(count).map(ChangeFile::change).toList();
		}
	}

	Reader reader() throws IOException {
		return new Reader(Files.newBufferedReader(this.path));
	}

	private static ReportChange change(String line) {
		return JSON.readValue(line.substring(1), KINDS.get(line.charAt(0)));
	}

	/** Writes changes. */
	static final class Writer implements Closeable {

		private final BufferedWriter out;

		private Writer(BufferedWriter out) {
			this.out = out;
		}

		void write(ReportChange change) {
			char kind = (change instanceof ReportChange.OfFigure) ? 'F'
					: (change instanceof ReportChange.OfScore) ? 'S' : 'R';
			try {
				this.out.write(kind + JSON.writeValueAsString(change) + "\n");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() throws IOException {
			this.out.close();
		}

	}

	/** Reads changes one by one. */
	static final class Reader implements Closeable {

		private final BufferedReader in;

		private Reader(BufferedReader in) {
			this.in = in;
		}

		Iterator<ReportChange> changes() {
			return this.in.lines().map(ChangeFile::change).iterator();
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
