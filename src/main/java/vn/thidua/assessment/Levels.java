package vn.thidua.assessment;

import java.util.List;
import java.util.Map;

/** The levels of rating, from the lowest. */
final class Levels {

	static final String NOT_RATED = "NOT_RATED";

	static final String INDETERMINATE = "INDETERMINATE";

	static final String FAILED = "KHTNV";

	/** The levels that are reached, the highest first. */
	static final List<String> REACHED = List.of("HTXSNV", "HTTNV", "HTNV");

	private static final List<String> ORDER = List.of(NOT_RATED, FAILED, "HTNV", "HTTNV", "HTXSNV");

	private static final Map<String, String> WORDS = Map.of("HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "HTTNV",
			"Hoàn thành tốt nhiệm vụ", "HTNV", "Hoàn thành nhiệm vụ", FAILED, "Không hoàn thành nhiệm vụ", NOT_RATED,
			"Không xếp loại", INDETERMINATE, "Chưa xác định được mức xếp loại");

	private Levels() {
	}

	static int order(String level) {
		return ORDER.indexOf(level);
	}

	static String words(String level) {
		return WORDS.getOrDefault(level, level);
	}

}
