package vn.thidua.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.CurrentActor;
import vn.thidua.assessment.run.RunReach;

/** Narrows what is read of a run to the units that the reader may read. */
@Component
class ReaderReach {

	private final RunReach runs;

	ReaderReach(RunReach runs) {
		this.runs = runs;
	}

	/** Whether the reader may read whole runs. */
	boolean whole() {
		return this.runs.whole(CurrentActor.now());
	}

	/** Whether the reader may read of a unit of a run. */
	boolean may(long run, String unit) {
		return this.runs.may(CurrentActor.now(), run, unit);
	}

	/**
	 * Demands that the reader may read of a unit of a run.
	 * @throws vn.thidua.access.NotFound if not
	 */
	void require(long run, String unit) {
		this.runs.require(CurrentActor.now(), run, unit);
	}

	/** Binds {@code :whole} and {@code :reach} to what the reader may read of a run. */
	JdbcClient.StatementSpec bind(long run, JdbcClient.StatementSpec statement) {
		return this.runs.bind(CurrentActor.now(), run, statement);
	}

	/** Binds them to the runs that the reader may see. */
	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return this.runs.bind(CurrentActor.now(), statement);
	}

}
