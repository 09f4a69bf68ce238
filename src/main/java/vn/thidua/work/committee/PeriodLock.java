package vn.thidua.work.committee;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one member at a time remind about a period or start its assessment; the next one
 * sees what the first has done.
 */
@Component
class PeriodLock {

	private final JdbcClient jdbc;

	PeriodLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for the turn; it lasts until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(String period) {
		this.jdbc.sql("select code from reporting_period where code = ? for update")
			.param(period)
			.query(String.class)
			.list();
	}

}
