package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** How rows of the audit trail are read. */
final class AuditRows {

	static final String SELECT = """
			select seq, happened_at, actor, role, origin, action, subject, before_value, after_value, previous_hash, hash
			from audit_event
			""";

	private AuditRows() {
	}

	static AuditEntry entry(ResultSet row, int number) throws SQLException {
		return new AuditEntry(row.getLong("seq"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("actor"), row.getString("role"), row.getString("origin"), row.getString("action"),
				row.getString("subject"), row.getString("before_value"), row.getString("after_value"),
				row.getString("previous_hash"), row.getString("hash"));
	}

}
