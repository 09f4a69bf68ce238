package vn.thidua.submission;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Stores the lines of the score sheets of criteria sets. */
@Component
class SheetTemplates {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	SheetTemplates(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The lines of a set, in order; none where there is no template. */
	List<SheetLine> of(String set) {
		return this.jdbc.sql("""
				select criterion, indicator, name, max, knockout, illustrative from sheet_template
				where criteria_set = ? order by criterion, place
				""").param(set).query(Rows.of(SheetLine.class)).list();
	}

	/** The sets that have a template. */
	List<String> sets() {
		return this.jdbc.sql("select distinct criteria_set from sheet_template order by criteria_set")
			.query(String.class)
			.list();
	}

	/** Puts lines in the place of a set's template. */
	void put(String set, List<SheetLine> lines) {
		this.jdbc.sql("delete from sheet_template where criteria_set = ?").param(set).update();
		List<Object[]> rows = new ArrayList<>();
		for (SheetLine line : lines) {
			rows.add(new Object[] { set, line.criterion(), line.indicator(), rows.size(), line.name(), line.max(),
					line.knockout(), line.illustrative() });
		}
		this.batches.batchUpdate("insert into sheet_template values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
	}

}
