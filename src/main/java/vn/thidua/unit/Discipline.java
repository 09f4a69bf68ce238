package vn.thidua.unit;

/** Disciplinary measures, from none to the gravest. */
public enum Discipline {

	/** None. */
	NONE,
	/** Reprimand. */
	KHIEN_TRACH,
	/** Warning. */
	CANH_CAO,
	/** Lowered salary. */
	HA_BAC_LUONG,
	/** Removal from post. */
	CACH_CHUC,
	/** Dismissal. */
	BUOC_THOI_VIEC

}
