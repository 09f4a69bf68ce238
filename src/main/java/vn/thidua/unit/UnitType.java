package vn.thidua.unit;

/** The kinds of health units and administrative bodies. */
public enum UnitType {

	/** A province or centrally run city. */
	PROVINCE,
	/** A district; none exist from 01/7/2025. */
	DISTRICT,
	/** A commune, ward, township or special zone. */
	COMMUNE,
	/** A hospital. */
	HOSPITAL,
	/** A health centre. */
	HEALTH_CENTRE,
	/** A commune health station. */
	STATION,
	/** An office of a health authority. */
	OFFICE,
	/** A department inside a unit. */
	DEPARTMENT,
	/** Anything else. */
	OTHER

}
