package vn.thidua.unit;

/**
 * The four levels at which a year's tasks are completed, from the lowest to the highest.
 */
public enum Rating {

	/** Not completed (không hoàn thành nhiệm vụ). */
	KHTNV,
	/** Completed (hoàn thành nhiệm vụ). */
	HTNV,
	/** Completed well (hoàn thành tốt nhiệm vụ). */
	HTTNV,
	/** Completed excellently (hoàn thành xuất sắc nhiệm vụ). */
	HTXSNV

}
