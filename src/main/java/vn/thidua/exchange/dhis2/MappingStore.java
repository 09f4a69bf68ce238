package vn.thidua.exchange.dhis2;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Stores what things of DHIS2 are called here. */
@Component
class MappingStore {

	private static final String SELECT = "select kind, dhis2_id, option_combo, target from dhis2_mapping ";

	private static final String ORDER = " order by kind, dhis2_id, option_combo";

	private final JdbcClient jdbc;

	MappingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<MappingEntry> all() {
		return this.jdbc.sql(SELECT + ORDER).query(Rows.of(MappingEntry.class)).list();
	}

	void put(MappingEntry entry) {
		remove(entry);
		this.jdbc.sql("insert into dhis2_mapping values (?, ?, ?, ?)")
			.params(entry.kind(), entry.dhis2Id(), entry.optionCombo(), entry.target())
			.update();
	}

	/** Forgets what was stored of the same thing; tells how often there was any. */
	int remove(MappingEntry entry) {
		return this.jdbc.sql("delete from dhis2_mapping where kind = ? and dhis2_id = ? and option_combo = ?")
			.params(entry.kind(), entry.dhis2Id(), entry.optionCombo())
			.update();
	}

}
