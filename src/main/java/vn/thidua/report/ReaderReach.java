package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Rights;

/** Narrows what is read of a run to the units that the reader may read. */
@Component
class ReaderReach {

	private static final List<String> NOBODY = List.of("");

	private final Rights rights;

	ReaderReach(Rights rights) {
		this.rights = rights;
	}

	/** Whether the reader may read whole runs. */
	boolean whole() {
		return this.rights.everywhere(CurrentActor.now(), Action.READ_RUN);
	}

	/** Whether the reader may read of a unit. */
	boolean may(String unit) {
		return this.rights.may(CurrentActor.now(), Action.READ_RUN, unit);
	}

	/**
	 * Demands that the reader may read of a unit.
	 * @throws vn.thidua.access.NotFound if not
	 */
	void require(String unit) {
		this.rights.require(CurrentActor.now(), Action.READ_RUN, unit);
	}

	/** Binds {@code :whole} and {@code :reach} to what the reader may read. */
	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		Optional<List<String>> units = this.rights.units(CurrentActor.now(), Action.READ_RUN);
		List<String> reach = units.orElse(NOBODY);
		return statement.param("whole", units.isEmpty()).param("reach", reach.isEmpty() ? NOBODY : reach);
	}

}
