package vn.thidua.planning.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.dossier.DossierTable;

/** Keeps tables that were handed in for a day. */
@Component
class PlanUploads {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Clock clock;

	PlanUploads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	String keep(Actor actor, DossierTable table, String name, byte[] content, Map<String, String> said) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc.sql("delete from plan_upload where uploaded_at < ?").param(now.minusDays(1)).update();
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("insert into plan_upload values (?, ?, ?, ?, ?, ?, ?)")
			.params(id, table.base(), name, Base64.getEncoder().encodeToString(content), JSON.writeValueAsString(said),
					now, actor.name())
			.update();
		return id;
	}

	/** What the actor handed in under that number. */
	PlanUpload of(Actor actor, String id) {
		return this.jdbc
			.sql("select id, kind, file_name, content, said from plan_upload where id = ? and uploaded_by = ?")
			.params(id, actor.name())
			.query(PlanUploads::upload)
			.optional()
			.orElseThrow(() -> new NotFound("upload " + id));
	}

	void say(String id, Map<String, String> said) {
		this.jdbc.sql("update plan_upload set said = ? where id = ?")
			.params(JSON.writeValueAsString(said), id)
			.update();
	}

	void forget(String id) {
		this.jdbc.sql("delete from plan_upload where id = ?").param(id).update();
	}

	private static PlanUpload upload(ResultSet row, int number) throws SQLException {
		return new PlanUpload(row.getString("id"), DossierTable.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
				row.getString("file_name"), row.getString("content"), JSON.readValue(row.getString("said"), SAID));
	}

}
