package vn.thidua.submission;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Stores the files that prove what submissions say, their content in pieces. */
@Component
class EvidenceStore {

	private static final String SELECT = """
			select id, indicator, name, type, byte_count, digest, added_at, added_by from submission_evidence
			where submission_id = :submission
			""";

	private static final int PIECE = 1 << 19;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	EvidenceStore(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	List<Evidence> of(long submission) {
		return this.jdbc.sql(SELECT + " order by indicator, id")
			.param("submission", submission)
			.query(Rows.of(Evidence.class))
			.list();
	}

	Optional<Evidence> one(long submission, long id) {
		return this.jdbc.sql(SELECT + " and id = :id")
			.param("submission", submission)
			.param("id", id)
			.query(Rows.of(Evidence.class))
			.optional();
	}

	byte[] content(long id) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		this.jdbc.sql("select content from submission_evidence_piece where evidence_id = ? order by seq")
			.param(id)
			.query((row, number) -> row.getBytes("content"))
			.list()
			.forEach(content::writeBytes);
		return content.toByteArray();
	}

	void add(long submission, Evidence file, byte[] content) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into submission_evidence
					(submission_id, indicator, name, type, byte_count, digest, added_at, added_by)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(submission, file.indicator(), file.name(), file.type().name(), file.byteCount(), file.digest(),
					file.addedAt(), file.addedBy())
			.update(key, "id");
		List<Object[]> pieces = new ArrayList<>();
		for (int from = 0; from < content.length; from += PIECE) {
			pieces.add(new Object[] { key.getKeyAs(Long.class), pieces.size(),
					Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)) });
		}
		this.batches.batchUpdate("insert into submission_evidence_piece values (?, ?, ?)", pieces);
	}

	void remove(long id) {
		this.jdbc.sql("delete from submission_evidence where id = ?").param(id).update();
	}

}
