package vn.thidua.assessment.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.assessment.AssessmentSink;
import vn.thidua.assessment.OutputFile;
import vn.thidua.shared.Problem;

/** Stores the lines of a run in batches; a table each file, the cells as they are. */
final class RunRows implements AssessmentSink {

	private static final int BATCH = 1_000;

	private static final int COMMIT = 10_000;

	private final long run;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transactions;

	private final Map<OutputFile, List<Object[]>> waiting = new EnumMap<>(OutputFile.class);

	private final Map<OutputFile, Long> stored = new EnumMap<>(OutputFile.class);

	private int count;

	RunRows(long run, JdbcTemplate jdbc, TransactionTemplate transactions) {
		this.run = run;
		this.jdbc = jdbc;
		this.transactions = transactions;
		for (OutputFile file : OutputFile.values()) {
			this.waiting.put(file, new ArrayList<>());
			this.stored.put(file, 0L);
		}
	}

	@Override
	public void lines(OutputFile file, List<List<String>> lines) {
		for (List<String> line : lines) {
			List<Object> row = new ArrayList<>(line.size() + 2);
			row.add(this.run);
			row.add(this.stored.merge(file, 1L, Long::sum));
			row.addAll(line);
			this.waiting.get(file).add(row.toArray());
			this.count++;
		}
		if (this.count >= COMMIT) {
			flush();
		}
	}

	@Override
	public void warnings(List<Problem> warnings) {
		// kept with the run's description
	}

	/** Stores what is still waiting. */
	void flush() {
		this.transactions.executeWithoutResult((status) -> this.waiting.forEach((file, rows) -> {
			for (int from = 0; from < rows.size(); from += BATCH) {
				this.jdbc.batchUpdate(insert(file), rows.subList(from, Math.min(rows.size(), from + BATCH)));
			}
			rows.clear();
		}));
		this.count = 0;
	}

	private static String insert(OutputFile file) {
		String columns = file.columns().stream().map((name) -> ", \"" + name + '"').collect(Collectors.joining());
		return "insert into " + file.base() + " (run_id, seq" + columns + ") values (?, ?"
				+ ", ?".repeat(file.columns().size()) + ")";
	}

}
