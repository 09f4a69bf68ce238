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

	RunLines(JdbcClient jdbc, RunLibrary runs, RunReach reach) {
		this.jdbc = jdbc;
		this.runs = runs;
		this.reach = reach;
	}

	/**
	 * A page of the lines of a file.
	 * @param wanted the cells that lines must hold, by column; blank ones do not count
	 * @throws Unfit if the file has no such column
	 */
	public PageOf<Map<String, String>> lines(Actor actor, long run, OutputFile file, Map<String, String> wanted,
			Span span) {
		this.runs.run(actor, run);
		Map<String, String> cells = asked(file, wanted);
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

	private static String where(OutputFile file, Map<String, String> cells) {
		String owner = quoted(file.columns().get(0));
		String reach = """
				 and (:whole or case when exists (select 1 from run_unit u where u.run_id = l.run_id and u."unit" = l.%1$s)
					then l.%1$s in (:reach)
					else exists (select 1 from run_person p
						where p.run_id = l.run_id and p.person = l.%1$s and p."unit" in (:reach)) end)
				"""
			.formatted(owner);
		return reach + cells.keySet()
			.stream()
			.map((column) -> " and l." + quoted(column) + " = :cell_" + column)
			.collect(Collectors.joining());
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
