package vn.thidua.assessment.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleArchive;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;

/**
 * What is kept of a finished run to compute it again.
 *
 * @param id its number
 * @param asOf the day whose law applies
 * @param under whether it judges by the law of another day or by a draft
 * @param draft the draft that stood in for the law; empty for none
 * @param dossierDigest SHA-256 of the dossier
 * @param releaseDigest SHA-256 of the rules
 * @param dossier the dossier as it was handed in
 * @param release the archive of the rules; empty where it is no longer there
 * @param document the bytes of {@code run.json}
 */
record KeptRun(long id, LocalDate asOf, boolean under, String draft, String dossierDigest, String releaseDigest,
		StoredDossier dossier, byte[] release, byte[] document) {

	private static final String SELECT = """
			select r.id, r.as_of, r.under, r.draft, r.dossier_digest, r.release_digest, r.dossier_name, d.content,
				t.content as document
			from run r join stored_dossier d on d.digest = r.dossier_digest join run_document t on t.run_id = r.id
			where r.id = ? and r.status = 'finished'
			""";

	private static final String RELEASE = "select content from rule_release where digest = ? order by id fetch first row only";

	/** The finished run of that number. */
	static Optional<KeptRun> of(JdbcTemplate jdbc, long run) {
		return jdbc
			.query(SELECT,
					(row, number) -> new KeptRun(row.getLong("id"), row.getObject("as_of", LocalDate.class),
							row.getBoolean("under"), row.getString("draft"), row.getString("dossier_digest"),
							row.getString("release_digest"),
							new StoredDossier(row.getString("dossier_name"), row.getBytes("content")), new byte[0],
							row.getBytes("document")),
					run)
			.stream()
			.findFirst()
			.map((found) -> found.with(releases(jdbc, found.releaseDigest)));
	}

	private static List<byte[]> releases(JdbcTemplate jdbc, String digest) {
		return jdbc.query(RELEASE, (row, number) -> row.getBytes("content"), digest);
	}

	private KeptRun with(List<byte[]> releases) {
		return new KeptRun(this.id, this.asOf, this.under, this.draft, this.dossierDigest, this.releaseDigest,
				this.dossier, releases.isEmpty() ? new byte[0] : releases.get(0), this.document);
	}

	/** The rules it was made by. */
	RuleFiles rules() throws IOException {
		if (this.release.length == 0) {
			throw new IOException("Không còn bản luật " + this.releaseDigest);
		}
		return RuleArchive.files(this.release);
	}

	/** The dossier as the run read it. */
	Dossier read(RuleRelease rules) throws IOException {
		Dossier read = this.dossier.read();
		return (this.under || !read.head().asOf().equals(this.asOf)) ? StoredDossier.under(read, this.asOf, rules)
				: read;
	}

}
