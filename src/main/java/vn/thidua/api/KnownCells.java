package vn.thidua.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.run.RunReach;

/**
 * Refuses cells that no line can hold: words outside a closed list, codes that the run
 * does not know as far as the actor sees it, and what is no figure.
 */
@Component
class KnownCells {

	private static final int MOST_TOLD = 200;

	private static final Pattern FIGURE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

	private static final String MEMBERS = """
			select u."unit" as code from run_unit u where u.run_id = :run and (:whole or u."unit" in (:reach))
			union select p.person as code from run_person p where p.run_id = :run and (:whole or p."unit" in (:reach))
			""";

	private final JdbcClient jdbc;

	private final RunReach reach;

	KnownCells(JdbcClient jdbc, RunReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	/**
	 * Demands that lines of a file can hold these cells.
	 * @throws Unfit if one of them cannot be
	 */
	void demand(Actor actor, long run, OutputFile file, Map<String, String> cells) {
		cells.forEach((column, cell) -> {
			CellWords.of(file, column).ifPresent((words) -> among(column, cell, words));
			if (CellWords.code(column)) {
				known(actor, run, file, column, cell);
			}
			if (CellWords.figure(file, column) && !FIGURE.matcher(cell).matches()) {
				throw new Unfit("figure", List.of(), column, cell);
			}
		});
	}

	private static void among(String column, String cell, List<String> words) {
		if (!words.contains(cell)) {
			throw Unfit.value(column, cell, words);
		}
	}

	private void known(Actor actor, long run, OutputFile file, String column, String cell) {
		boolean member = column.equals(file.columns().get(0));
		String codes = "select code from (" + (member ? MEMBERS : RunLines.codes(file, column)) + ") c";
		List<String> some = read(actor, run, codes + " order by code fetch first " + MOST_TOLD + " rows only", "");
		if (!some.isEmpty() && read(actor, run, codes + " where code = :cell", cell).isEmpty()) {
			throw Unfit.value(column, cell, some);
		}
	}

	private List<String> read(Actor actor, long run, String sql, String cell) {
		return this.reach.bind(actor, run, this.jdbc.sql(sql).param("run", run).param("cell", cell))
			.query((row, number) -> row.getString("code"))
			.list();
	}

}
