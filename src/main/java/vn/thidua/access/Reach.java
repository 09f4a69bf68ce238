package vn.thidua.access;

/** With which units a role may do something. */
public enum Reach {

	/** With none. */
	NONE,
	/** With its own unit and those below it. */
	OWN,
	/** With every unit. */
	ALL

}
