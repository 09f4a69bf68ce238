package vn.thidua.assessment.fact;

import java.util.List;
import java.util.Map;

/** The Vietnamese words of codes, as findings say them. */
final class Words {

	private static final List<String> LEVELS = List.of("NOT_RATED", "KHTNV", "HTNV", "HTTNV", "HTXSNV");

	private static final List<String> DISCIPLINES = List.of("NONE", "KHIEN_TRACH", "CANH_CAO", "HA_BAC_LUONG",
			"CACH_CHUC", "BUOC_THOI_VIEC");

	private static final List<String> SCOPES = List.of("CO_SO", "BO_TINH", "TOAN_QUOC");

	private static final Map<String, String> SYNONYMS = Map.of("solidarity", "unity", "internal_unity", "unity",
			"united", "unity", "active_emulation", "active_in_emulation", "regular_effective_emulation_movement",
			"active_in_emulation", "exemplary_law_abiding", "law_abiding");

	private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("HTXSNV", "hoàn thành xuất sắc nhiệm vụ"),
			Map.entry("HTTNV", "hoàn thành tốt nhiệm vụ"), Map.entry("HTNV", "hoàn thành nhiệm vụ"),
			Map.entry("KHTNV", "không hoàn thành nhiệm vụ"), Map.entry("NOT_RATED", "không xếp loại"),
			Map.entry("INDETERMINATE", "chưa xác định được mức xếp loại"), Map.entry("LDTT", "Lao động tiên tiến"),
			Map.entry("CSTDCS", "Chiến sĩ thi đua cơ sở"), Map.entry("CSTDBT", "Chiến sĩ thi đua cấp bộ, tỉnh"),
			Map.entry("CSTDTQ", "Chiến sĩ thi đua toàn quốc"), Map.entry("TTLDTT", "Tập thể lao động tiên tiến"),
			Map.entry("TTLDXS", "Tập thể lao động xuất sắc"), Map.entry("CO_BT", "Cờ thi đua cấp bộ, tỉnh"),
			Map.entry("CO_CP", "Cờ thi đua của Chính phủ"), Map.entry("GK", "Giấy khen"),
			Map.entry("BK_BT", "Bằng khen cấp bộ, tỉnh"), Map.entry("BK_TTG", "Bằng khen của Thủ tướng Chính phủ"),
			Map.entry("HCLD3", "Huân chương Lao động hạng Ba"), Map.entry("HCLD2", "Huân chương Lao động hạng Nhì"),
			Map.entry("HCLD1", "Huân chương Lao động hạng Nhất"), Map.entry("NONE", "không bị kỷ luật"),
			Map.entry("KHIEN_TRACH", "khiển trách"), Map.entry("CANH_CAO", "cảnh cáo"),
			Map.entry("HA_BAC_LUONG", "hạ bậc lương"), Map.entry("CACH_CHUC", "cách chức"),
			Map.entry("BUOC_THOI_VIEC", "buộc thôi việc"), Map.entry("CO_SO", "cấp cơ sở"),
			Map.entry("BO_TINH", "cấp bộ, tỉnh"), Map.entry("TOAN_QUOC", "phạm vi toàn quốc"),
			Map.entry("unity", "đoàn kết, tương trợ"),
			Map.entry("law_abiding", "chấp hành chủ trương, chính sách, pháp luật"),
			Map.entry("active_in_emulation", "tích cực tham gia phong trào thi đua"),
			Map.entry("studying", "tích cực học tập"), Map.entry("healthy_ethics", "đạo đức, lối sống lành mạnh"),
			Map.entry("self_reliance", "tự lực, tự cường"),
			Map.entry("state_obligations_met", "thực hiện tốt nghĩa vụ với Nhà nước"),
			Map.entry("pending_case", "đang bị xem xét kỷ luật, điều tra, thanh tra hoặc có khiếu nại, tố cáo"),
			Map.entry("fraud_found", "gian dối trong kê khai thành tích"),
			Map.entry("same_achievement_awarded", "thành tích này đã được khen thưởng hình thức khác"),
			Map.entry("old_unit_opinion", "ý kiến nhận xét của đơn vị cũ"),
			Map.entry("degradation", "suy thoái về tư tưởng, đạo đức, lối sống"),
			Map.entry("movement_achievement", "thành tích trong phong trào thi đua"));

	private Words() {
	}

	static String of(String code) {
		return TEXTS.getOrDefault(code, code);
	}

	/** How high a level is; below nought where it is none. */
	static int level(String code) {
		return LEVELS.indexOf(code);
	}

	static int discipline(String code) {
		return DISCIPLINES.indexOf(code);
	}

	static int scope(String code) {
		return SCOPES.indexOf(code);
	}

	/** The one name under which statements that mean the same are kept. */
	static String predicate(String name) {
		return SYNONYMS.getOrDefault(name, name);
	}

}
