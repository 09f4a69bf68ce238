package vn.thidua.assessment.run;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.sql.Rows;
import vn.thidua.unit.Register;

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
	 * @param register whose units it is about
	 * @return whether it was not known before
	 * @throws OtherRegister if it is kept for another register
	 */
	@Transactional
	public boolean keep(String digest, StoredDossier handedIn, Register register) {
		Optional<Register> known = register(digest);
		known.filter((kept) -> !kept.equals(register)).ifPresent((kept) -> {
			throw new OtherRegister(digest, kept);
		});
		if (known.isEmpty()) {
			this.jdbc.sql("insert into stored_dossier (digest, name, content, register) values (?, ?, ?, ?)")
				.params(digest, handedIn.name(), handedIn.content(), register.code())
				.update();
		}
		return known.isEmpty();
	}

	/** The register of a dossier; nothing where there is no such dossier. */
	public Optional<Register> register(String digest) {
		return this.jdbc.sql("select register from stored_dossier where digest = ?")
			.param(digest)
			.query(String.class)
			.optional()
			.map(Register::of);
	}

	/** Moves a dossier, where it is known, to a register. */
	public void assign(String digest, Register register) {
		this.jdbc.sql("update stored_dossier set register = ? where digest = ?")
			.params(register.code(), digest)
			.update();
	}

	/**
	 * Some of the dossiers, by name and digest.
	 * @param name the name under which they were first handed in; empty for all
	 */
	public List<KeptDossier> kept(String name, int most, long offset) {
		return this.jdbc.sql("""
				select digest, name, register from stored_dossier where :name = '' or name = :name
				order by name, digest limit :most offset :offset
				""")
			.param("name", name)
			.param("most", most)
			.param("offset", offset)
			.query(Rows.of(KeptDossier.class))
			.list();
	}

	/** How many dossiers of that name there are; empty for all. */
	public long count(String name) {
		return this.jdbc.sql("select count(*) from stored_dossier where :name = '' or name = :name")
			.param("name", name)
			.query(Long.class)
			.single();
	}

	/** The dossier of that digest. */
	public Optional<StoredDossier> dossier(String digest) {
		return this.jdbc.sql("select name, content from stored_dossier where digest = ?")
			.param(digest)
			.query((row, number) -> new StoredDossier(row.getString("name"), row.getBytes("content")))
			.optional();
	}

}
