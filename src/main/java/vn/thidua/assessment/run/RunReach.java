package vn.thidua.assessment.run;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.access.RunRegisters;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;

/** Narrows what is read of runs to the units that somebody may read. */
@Component
public class RunReach {

	/**
	 * Which runs {@code r} somebody may see at all. Who may not read whole runs sees
	 * those by the law in force that have ended well, belong to the register kept here
	 * and know his units.
	 */
	public static final String VISIBLE = """
			(:whole or (r.status = 'finished' and not r.under
				and exists (select 1 from stored_dossier d where d.digest = r.dossier_digest and d.register = 'here')
				and exists (select 1 from run_unit u where u.run_id = r.id and u."unit" in (:reach))))
			""";

	private static final List<String> NOBODY = List.of("");

	private final Rights rights;

	private final RunRegisters registers;

	RunReach(Rights rights, RunRegisters registers) {
		this.rights = rights;
		this.registers = registers;
	}

	/** Whether somebody may read whole runs. */
	public boolean whole(Actor actor) {
		return this.rights.everywhere(actor, Action.READ_RUN);
	}

	/** Whether somebody may read of a unit of a run. */
	public boolean may(Actor actor, long run, String unit) {
		return this.rights.may(actor, Action.READ_RUN, key(run, unit));
	}

	/**
	 * Demands that somebody may read of a unit of a run.
	 * @throws vn.thidua.access.NotFound if not
	 */
	public void require(Actor actor, long run, String unit) {
		this.rights.require(actor, Action.READ_RUN, key(run, unit));
	}

	private UnitKey key(long run, String unit) {
		return new UnitKey(this.registers.of(run), unit);
	}

	/** Binds {@code :whole} and {@code :reach} to what somebody may read of a run. */
	public JdbcClient.StatementSpec bind(Actor actor, long run, JdbcClient.StatementSpec statement) {
		return bind(actor, this.registers.of(run), statement);
	}

	/** Binds {@code :whole} and {@code :reach} of {@link #VISIBLE}. */
	public JdbcClient.StatementSpec bind(Actor actor, JdbcClient.StatementSpec statement) {
		return bind(actor, Register.HERE, statement);
	}

	private JdbcClient.StatementSpec bind(Actor actor, Register register, JdbcClient.StatementSpec statement) {
		Optional<List<String>> units = this.rights.units(actor, Action.READ_RUN, register);
		List<String> reach = units.orElse(NOBODY);
		return statement.param("whole", units.isEmpty()).param("reach", reach.isEmpty() ? NOBODY : reach);
	}

}
