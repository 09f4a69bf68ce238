package vn.thidua.work.committee;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;

/** Tells which runs were made for a period, and what has changed since. */
@Service
@Transactional(readOnly = true)
public class PeriodRuns {

	private static final int MOST = 100;

	private final PeriodRunStore store;

	private final Rights rights;

	PeriodRuns(PeriodRunStore store, Rights rights) {
		this.store = store;
		this.rights = rights;
	}

	/** The runs of a period, the latest first. */
	public List<PeriodRun> of(Actor actor, String period) {
		this.rights.require(actor, Action.READ_REPORT);
		return this.store.of(period);
	}

	/**
	 * The units of which something else is accepted now than when a run was made; the
	 * first hundred.
	 */
	public List<ChangedUnit> changed(Actor actor, long run) {
		this.rights.require(actor, Action.READ_REPORT);
		return this.store.changed(run, MOST);
	}

}
