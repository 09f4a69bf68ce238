package vn.thidua.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.run.RunReach;

/**
 * Reads the lines of the files of a run as the data contract writes them: those about
 * units in the actor's reach and about people of such units.
 */
@Service
public class RunLines {

	private final JdbcClient jdbc;

	private final RunLibrary runs;

	private final RunReach reach;

	private final KnownCells known;

	RunLines(JdbcClient jdbc, RunLibrary runs, RunReach reach, KnownCells known) {
		this.known = known;
		this.jdbc = jdbc;
		this.runs = runs;
		this.reach = reach;
	}

	/**
	 * A page of the lines of a file.
	 * @param wanted the cells that lines must hold, by column; blank ones do not count
	 * @throws Unfit if the file has no such column, or no line can hold such a cell
	 */
	public PageOf<Map<String, String>> lines(Actor actor, long run, OutputFile file, Map<String, String> wanted,
			Span span) {
		this.runs.run(actor, run);
		Map<String, String> cells = asked(file, wanted);
		this.known.demand(actor, run, file, cells);
		String where = " from " + file.base() + " l where l.run_id = :run" + where(file, cells);
		String columns = file.columns().stream().map(RunLines::quoted).collect(Collectors.joining(", "));
		long total = filled("select count(*)" + where, actor, run, cells).query(Long.class).single();
		List<Map<String, String>> items = filled(
				"select " + columns + where + " order by l.seq limit :size offset :offset", actor, run, cells)
			.param("size", span.size())
			.param("offset", span.offset())
			.query((row, number) -> line(file, row))
			.list();
		return PageOf.of(span, items, total);
	}

	private static Map<String, String> asked(OutputFile file, Map<String, String> wanted) {
		Map<String, String> cells = new LinkedHashMap<>();
		wanted.forEach((column, cell) -> {
			if (!file.columns().contains(column)) {
				throw new Unfit("parameter", Stream.concat(Stream.of("page", "size"), file.columns().stream()).toList(),
						column);
			}
			if (!cell.isBlank()) {
				cells.put(column, cell);
			}
		});
		return cells;
	}

	/**
	 * Selects what stands in a column, as far as {@code :whole} and {@code :reach} go.
	 */
	static String codes(OutputFile file, String column) {
		return "select distinct cast(l." + quoted(column) + " as varchar) as code from " + file.base()
				+ " l where l.run_id = :run" + reached(file);
	}

	private static String where(OutputFile file, Map<String, String> cells) {
		return reached(file) + cells.keySet()
			.stream()
			.map((column) -> " and l." + quoted(column) + " = :cell_" + column)
			.collect(Collectors.joining());
	}

	private static String reached(OutputFile file) {
		return """
				 and (:whole or case when exists (select 1 from run_unit u where u.run_id = l.run_id and u."unit" = l.%1$s)
					then l.%1$s in (:reach)
					else exists (select 1 from run_person p
						where p.run_id = l.run_id and p.person = l.%1$s and p."unit" in (:reach)) end)
				"""
			.formatted(quoted(file.columns().get(0)));
	}

	private JdbcClient.StatementSpec filled(String sql, Actor actor, long run, Map<String, String> cells) {
		JdbcClient.StatementSpec statement = this.reach.bind(actor, run, this.jdbc.sql(sql).param("run", run));
		for (Map.Entry<String, String> cell : cells.entrySet()) {
			statement = statement.param("cell_" + cell.getKey(), cell.getValue());
		}
		return statement;
	}

	private static Map<String, String> line(OutputFile file, ResultSet row) throws SQLException {
		Map<String, String> line = new LinkedHashMap<>();
		for (String column : file.columns()) {
			line.put(column, row.getString(column));
		}
		return line;
	}

	private static String quoted(String column) {
		return '"' + column + '"';
	}

}
