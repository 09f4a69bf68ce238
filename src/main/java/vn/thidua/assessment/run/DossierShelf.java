package vn.thidua.assessment.run;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps dossiers as they were handed in, each once, by their digest. */
@Component
public class DossierShelf {

	private final JdbcClient jdbc;

	DossierShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a dossier.
	 * @param digest SHA-256 of what the reader read
	 * @param handedIn what was handed in
	 * @return whether it was not known before
	 */
	@Transactional
	public boolean keep(String digest, StoredDossier handedIn) {
		boolean known = this.jdbc.sql("select count(*) from stored_dossier where digest = ?")
			.param(digest)
			.query(Long.class)
			.single() > 0;
		if (!known) {
			this.jdbc.sql("insert into stored_dossier values (?, ?, ?)")
				.params(digest, handedIn.name(), handedIn.content())
				.update();
		}
		return !known;
	}

	/** The dossier of that digest. */
	public Optional<StoredDossier> dossier(String digest) {
		return this.jdbc.sql("select name, content from stored_dossier where digest = ?")
			.param(digest)
			.query((row, number) -> new StoredDossier(row.getString("name"), row.getBytes("content")))
			.optional();
	}

}
