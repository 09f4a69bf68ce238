package vn.thidua.assessment.run;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.NotFound;
import vn.thidua.access.RunRegisters;
import vn.thidua.unit.Register;

/** Reads whose dossier a run was made of. */
@Component
class StoredRegisters implements RunRegisters {

	private final JdbcClient jdbc;

	StoredRegisters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Register of(long run) {
		String code = this.jdbc.sql("""
				select coalesce(d.register, '') from run r left join stored_dossier d on d.digest = r.dossier_digest
				where r.id = ?
				""").param(run).query(String.class).optional().orElseThrow(() -> new NotFound("run " + run));
		return Register.of(code);
	}

}
