package vn.thidua.report;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.assessment.OutputFile;

/** Reads the files of a stored run line by line, however long they are. */
@Component
class RunFiles {

	private static final int BATCH = 2_000;

	private final JdbcClient jdbc;

	RunFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes a line of a file. */
	interface LineTaker {

		void take(List<String> cells) throws IOException;

	}

	/** Hands over the lines of a file in their order. */
	void read(long run, OutputFile file, LineTaker taker) throws IOException {
		String sql = "select seq, "
				+ file.columns().stream().map((name) -> '"' + name + '"').collect(Collectors.joining(", ")) + " from "
				+ file.base() + " where run_id = :run and seq > :last order by seq limit " + BATCH;
		long last = -1;
		List<Line> lines;
		do {
			lines = this.jdbc.sql(sql)
				.param("run", run)
				.param("last", last)
				.query((row, number) -> line(row.getLong("seq"), row, file))
				.list();
			for (Line line : lines) {
				taker.take(line.cells());
				last = line.seq();
			}
		}
		while (lines.size() == BATCH);
	}

	/** The bytes of {@code run.json}. */
	Optional<byte[]> document(long run) {
		return this.jdbc.sql("select content from run_document where run_id = :run")
			.param("run", run)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	private static Line line(long seq, ResultSet row, OutputFile file) throws SQLException {
		List<String> cells = new ArrayList<>(file.columns().size());
		for (String column : file.columns()) {
			cells.add(row.getString(column));
		}
		return new Line(seq, cells);
	}

	private record Line(long seq, List<String> cells) {
	}

}
