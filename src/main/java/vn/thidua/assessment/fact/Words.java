package vn.thidua.assessment.fact;

import java.util.List;
import java.util.Map;

/** The Vietnamese words of codes, as findings say them. */
final class Words {

	private static final List<String> LEVELS = List.of("NOT_RATED", "KHTNV", "HTNV", "HTTNV", "HTXSNV");

	private static final List<String> DISCIPLINES = List.of("NONE", "KHIEN_TRACH", "CANH_CAO", "HA_BAC_LUONG",
			"CACH_CHUC", "BUOC_THOI_VIEC");

	private static final List<String> SCOPES = List.of("CO_SO", "BO_TINH", "TOAN_QUOC");

	private static final Map<String, String> SYNONYMS = Map.of("transferred_in_year", "transferred", "solidarity",
			"unity", "internal_unity", "unity", "united", "unity", "active_emulation", "active_in_emulation",
			"regular_effective_emulation_movement", "active_in_emulation", "exemplary_law_abiding", "law_abiding");

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
			Map.entry("movement_achievement", "thành tích trong phong trào thi đua"),
			Map.entry("unexpected_achievement", "thành tích xuất sắc đột xuất"),
			Map.entry("influential_achievement", "thành tích có phạm vi ảnh hưởng trong một lĩnh vực"),
			Map.entry("large_contribution", "đóng góp lớn được ghi nhận"),
			Map.entry("pm_movement_five_years", "dẫn đầu phong trào chuyên đề từ 5 năm do Thủ tướng phát động"),
			Map.entry("pm_movement_achievement", "thành tích trong phong trào do Thủ tướng phát động"),
			Map.entry("leads_thematic_movement", "dẫn đầu phong trào thi đua theo chuyên đề"),
			Map.entry("leads_central_cluster", "dẫn đầu cụm, khối do Hội đồng Trung ương tổ chức"),
			Map.entry("ministry_flag_criteria", "tiêu chí Cờ thi đua của Bộ Y tế"),
			Map.entry("long_leadership_service", "quá trình cống hiến lâu dài trong chức vụ lãnh đạo"),
			Map.entry("study_research_achievement", "thành tích học tập, nghiên cứu khoa học"),
			Map.entry("dual_goal_movement", "thành tích trong phong trào “Thi đua thực hiện mục tiêu kép”"),
			Map.entry("conduct", "đáp ứng các tiêu chí chung về chính trị, đạo đức, tác phong, kỷ luật"),
			Map.entry("conduct_good", "thực hiện tốt các tiêu chí chung về chính trị, đạo đức, tác phong, kỷ luật"),
			Map.entry("quality_assured", "bảo đảm chất lượng, hiệu quả"),
			Map.entry("leads_thrift_anticorruption", "đi đầu thực hành tiết kiệm, chống lãng phí, tham nhũng"),
			Map.entry("clean_party_mass_orgs", "tổ chức đảng, đoàn thể trong sạch, vững mạnh"),
			Map.entry("best_of_flag_holders", "tiêu biểu nhất trong các đơn vị đạt Cờ thi đua"),
			Map.entry("unit_corruption", "đơn vị liên quan đến tham nhũng, lãng phí và bị xử lý"),
			Map.entry("stable_economy", "kinh tế ổn định, phát triển"),
			Map.entry("socio_economic_tasks", "hoàn thành nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh"),
			Map.entry("safe_clean_environment", "môi trường an toàn, sạch đẹp"),
			Map.entry("national_influence", "phạm vi ảnh hưởng toàn quốc"),
			Map.entry("model_for_whole_country", "mô hình tiêu biểu cho cả nước học tập"),
			Map.entry("model_for_others", "nhân tố mới, mô hình mới để các tập thể khác học tập"),
			Map.entry("faults_fixed", "khắc phục xong hạn chế, khuyết điểm đã chỉ ra"),
			Map.entry("democracy", "thực hiện tốt quy chế dân chủ"),
			Map.entry("cultural_life", "đời sống văn hóa phong phú, lành mạnh"),
			Map.entry("care_of_members", "chăm lo đời sống vật chất, tinh thần của thành viên"),
			Map.entry("anti_waste", "thực hành tiết kiệm, chống lãng phí, tham nhũng"),
			Map.entry("head_of_unit", "là người đứng đầu đơn vị"));

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
