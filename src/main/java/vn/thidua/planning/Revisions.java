package vn.thidua.planning;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.sql.Rows;

/** The revisions of targets as they are stored. */
@Component
class Revisions {

	private static final String COLUMNS = "id, unit_code, indicator, horizon, authority, target, direction, document,"
			+ " document_date, in_force_from, reason, changed_at, changed_by";

	private static final String LAST = "select " + COLUMNS + " from ("
			+ "select r.*, row_number() over (partition by unit_code, indicator, horizon, authority"
			+ " order by in_force_from desc, id desc) as age from plan_target r where r.horizon in (:horizons)"
			+ ") t where age = 1 order by unit_code, indicator, authority, horizon";

	private static final String INSERT = """
			insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
				document_date, in_force_from, reason, changed_at, changed_by)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final int BATCH = 1_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	Revisions(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/** The last revision of every target for some periods, withdrawn ones too. */
	Map<TargetKey, AssignedRevision> last(Collection<String> horizons) {
		Map<TargetKey, AssignedRevision> last = new LinkedHashMap<>();
		if (!horizons.isEmpty()) {
			this.jdbc.sql(LAST)
				.param("horizons", horizons)
				.query(Rows.of(AssignedRevision.class))
				.list()
				.forEach((one) -> last.put(TargetKey.of(one), one));
		}
		return last;
	}

	Optional<AssignedRevision> revision(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from plan_target where id = ?")
			.param(id)
			.query(Rows.of(AssignedRevision.class))
			.optional();
	}

	/** Every revision of a unit's targets for an indicator, the latest first. */
	List<AssignedRevision> history(String unit, String indicator) {
		return this.jdbc
			.sql("select " + COLUMNS + " from plan_target where unit_code = ? and indicator = ?"
					+ " order by horizon desc, authority, in_force_from desc, id desc")
			.params(unit, indicator)
			.query(Rows.of(AssignedRevision.class))
			.list();
	}

	/**
	 * Holds the indicators until the transaction ends, so that nobody else assigns
	 * targets for them meanwhile.
	 */
	void hold(Collection<String> indicators) {
		if (!indicators.isEmpty()) {
			this.jdbc.sql("select code from plan_indicator where code in (:codes) order by code for update")
				.param("codes", indicators)
				.query(String.class)
				.list();
		}
	}

	void add(Actor actor, TargetOrder order, List<TargetChange> changes) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.batches.batchUpdate(INSERT, changes, BATCH, (row, change) -> {
			Map<Integer, String> texts = Map.of(1, change.key().unit(), 2, change.key().indicator(), 3,
					change.key().horizon(), 4, change.key().authority(), 5, change.text(), 6, change.direction(), 7,
					change.document(), 10, order.reason().strip(), 12, actor.name());
			for (Map.Entry<Integer, String> text : texts.entrySet()) {
				row.setString(text.getKey(), text.getValue());
			}
			row.setObject(8, order.documentDate(), Types.DATE);
			row.setObject(9, order.inForceFrom(), Types.DATE);
			row.setObject(11, now);
		});
	}

}
