package vn.thidua.access;

import static vn.thidua.access.Reach.ALL;
import static vn.thidua.access.Reach.NONE;
import static vn.thidua.access.Reach.OWN;

/** What can be done, and how far each role may do it. */
public enum Action {

	/** Edit, preview, propose, approve and roll back rules. */
	EDIT_RULES(ALL, NONE, NONE, NONE),
	/** Read the draft of the rules. */
	READ_DRAFT(ALL, ALL, NONE, ALL),
	/** Create, change and lock accounts. */
	MANAGE_ACCOUNTS(ALL, NONE, NONE, NONE),
	/** Open and close reporting periods and set their deadlines. */
	MANAGE_PERIODS(ALL, NONE, NONE, NONE),
	/** Edit units, indicators and assigned targets. */
	EDIT_PLAN(NONE, ALL, NONE, NONE),
	/** Read units, indicators and assigned targets. */
	READ_PLAN(ALL, ALL, OWN, ALL),
	/** Report figures, scores and evidence, and submit them. */
	REPORT(NONE, NONE, OWN, NONE),
	/** Read what a unit has reported. */
	READ_REPORT(ALL, ALL, OWN, ALL),
	/** Return, accept and reopen submissions, score sheets, remind. */
	RECEIVE(NONE, ALL, NONE, NONE),
	/** Hand in whole dossiers and start assessments. */
	ASSESS(ALL, ALL, NONE, NONE),
	/** Seal the run that closes a period. */
	SEAL(ALL, ALL, NONE, NONE),
	/** Record what the council decides on candidates. */
	DECIDE(NONE, ALL, NONE, NONE),
	/** Say whose units a dossier is about, after it was handed in. */
	MANAGE_REGISTERS(ALL, NONE, NONE, NONE),
	/** Read what an assessment says of a unit. */
	READ_RUN(ALL, ALL, OWN, ALL),
	/** Read the audit trail. */
	READ_AUDIT(ALL, NONE, NONE, ALL);

	private final Reach admin;

	private final Reach committee;

	private final Reach own;

	private final Reach auditor;

	Action(Reach admin, Reach committee, Reach own, Reach auditor) {
		this.admin = admin;
		this.committee = committee;
		this.own = own;
		this.auditor = auditor;
	}

	/** With which units a role may do it. */
	public Reach reach(Role role) {
		return switch (role) {
			case ADMIN -> this.admin;
			case COMMITTEE -> this.committee;
			case UNIT -> this.own;
			case AUDITOR -> this.auditor;
		};
	}

}
