package vn.thidua.assessment.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.OutputFile;

/** The stored lines of one file of a run, in their order, a batch at a time. */
final class StoredLines {

	private static final int BATCH = 2_000;

	private final JdbcTemplate jdbc;

	private final long run;

	private final OutputFile file;

	private final String sql;

	private final Queue<List<String>> read = new ArrayDeque<>();

	private long last = -1;

	private boolean ended;

	StoredLines(JdbcTemplate jdbc, long run, OutputFile file) {
		this.jdbc = jdbc;
		this.run = run;
		this.file = file;
		this.sql = "select seq, "
				+ file.columns().stream().map((name) -> '"' + name + '"').collect(Collectors.joining(", ")) + " from "
				+ file.base() + " where run_id = ? and seq > ? order by seq limit " + BATCH;
	}

	/** The next line; nothing at the end. */
	@Nullable List<String> next() {
		fill();
		return this.read.poll();
	}

	/** The next lines, as many as come at once; none at the end. */
	List<List<String>> batch() {
		fill();
		List<List<String>> batch = List.copyOf(this.read);
		this.read.clear();
		return batch;
	}

	private void fill() {
		if (!this.read.isEmpty() || this.ended) {
			return;
		}
		this.jdbc.query(this.sql, (row) -> {
			this.last = row.getLong(1);
			this.read.add(cells(row));
		}, this.run, this.last);
		this.ended = this.read.size() < BATCH;
	}

	private List<String> cells(ResultSet row) throws SQLException {
		List<String> cells = new ArrayList<>(this.file.columns().size());
		for (int i = 0; i < this.file.columns().size(); i++) {
			cells.add(row.getString(i + 2));
		}
		return cells;
	}

}
