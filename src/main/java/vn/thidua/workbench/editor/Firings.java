package vn.thidua.workbench.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Rights;
import vn.thidua.sql.Rows;

/**
 * Counts how often a clause stands in the lines of the last finished runs. A condition of
 * a commune shows only in the verdict it led to and in its lines.
 */
@Component
public class Firings {

	private static final int RUNS = 5;

	/** Where the lines of each stage name their clause, and what tells them apart. */
	private static final Map<String, List<Lines>> LINES = Map.of("achievement",
			List.of(new Lines("outcomes", "rule", "status")), "commune-health",
			List.of(new Lines("communes", "rule", "status"), new Lines("lines", "rule", "status")), "rating",
			List.of(new Lines("ratings", "rule", "rating")), "award", List.of(new Lines("checks", "clause", "status")),
			"local",
			List.of(new Lines("outcomes", "rule", "status"), new Lines("communes", "rule", "status"),
					new Lines("lines", "rule", "status"), new Lines("ratings", "rule", "rating"),
					new Lines("checks", "clause", "status")));

	private final JdbcClient jdbc;

	private final Rights rights;

	Firings(JdbcClient jdbc, Rights rights) {
		this.jdbc = jdbc;
		this.rights = rights;
	}

	/**
	 * A run with the lines that name the clause.
	 *
	 * @param run the run's number
	 * @param title its title
	 * @param period its period
	 * @param lines how many lines of each status name the clause
	 */
	public record Fired(long run, String title, String period, Map<String, Long> lines) {

		/** How many lines name the clause. */
		public long total() {
			return this.lines.values().stream().mapToLong(Long::longValue).sum();
		}

	}

	/** A table of lines, the column of its clause and what tells its lines apart. */
	private record Lines(String table, String clause, String status) {

		String sql() {
			return """
					select "%s" as status, count(*) as times from %s where run_id = :run and "%s" = :clause
					group by "%s" order by "%s"
					""".formatted(this.status, this.table, this.clause, this.status, this.status);
		}

	}

	private record Head(long id, String title, String period) {
	}

	private record Count(String status, long times) {
	}

	/**
	 * The last finished runs, the newest first; none for those who may not read whole
	 * runs.
	 */
	public List<Fired> of(String stage, String clause) {
		if (!this.rights.everywhere(CurrentActor.now(), Action.READ_RUN)) {
			return List.of();
		}
		List<Fired> fired = new ArrayList<>();
		for (Head run : this.jdbc
			.sql("select id, title, period from run where status = 'finished' order by id desc limit " + RUNS)
			.query(Rows.of(Head.class))
			.list()) {
			Map<String, Long> lines = new LinkedHashMap<>();
			for (Lines table : LINES.getOrDefault(stage, List.of())) {
				this.jdbc.sql(table.sql())
					.param("run", run.id())
					.param("clause", clause)
					.query(Rows.of(Count.class))
					.list()
					.forEach((count) -> lines.merge(count.status(), count.times(), Long::sum));
			}
			fired.add(new Fired(run.id(), run.title(), run.period(), lines));
		}
		return fired;
	}

}
