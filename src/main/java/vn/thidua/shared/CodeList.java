package vn.thidua.shared;

import java.util.ArrayList;
import java.util.List;

/** The closed lists of codes that decide. */
public enum CodeList {

	/** A clause: whose rule concludes may name only its own. */
	CLAUSE,

	/** An award: those of the packs' {@code awards.csv}. */
	AWARD,

	/** Words that are shown and decide nothing. */
	WORDING,

	/** Levels that somebody can be rated. */
	LEVEL("HTXSNV", "HTTNV", "HTNV", "KHTNV"),

	/** What a clause may find of a level. */
	RATED(List.of(LEVEL), "NOT_RATED", "AT_MOST_HTNV", "AT_MOST_UNIT", "INDETERMINATE"),

	/** Disciplines. */
	DISCIPLINE("KHIEN_TRACH", "CANH_CAO", "HA_BAC_LUONG", "CACH_CHUC", "BUOC_THOI_VIEC"),

	/** How far an initiative is recognised. */
	SCOPE("CO_SO", "BO_TINH", "TOAN_QUOC"),

	/** Verdicts on a target. */
	TARGET_STATUS("exceeded", "met", "not_met", "in_progress", "no_data", "not_applicable"),

	/** Verdicts on a line of a score sheet. */
	LINE_STATUS("met", "not_met"),

	/** Verdicts on a commune. */
	COMMUNE_STATUS("met", "not_met", "no_data"),

	/** What a condition of a score sheet may be. */
	CONDITION_STATUS("pass", "fail", "unknown"),

	/** What a verdict on a target rests on. */
	EVIDENCE("figure", "attested", "none", "not_applicable"),

	/** Which way a target is meant. */
	DIRECTION("at_least", "at_most", "between", "exactly"),

	/** Where a figure lies. */
	POSITION("above", "equal", "below", "inside", "outside"),

	/** Statements that are presumed until somebody contests them. */
	JUDGEMENT("unity", "law_abiding", "active_in_emulation", "self_reliance", "studying", "healthy_ethics",
			"state_obligations_met", "democracy", "care_of_members", "model_for_others", "model_for_whole_country",
			"anti_waste", "clean_party_mass_orgs", "leads_thrift_anticorruption", "best_of_flag_holders",
			"national_influence", "socio_economic_tasks", "stable_economy", "cultural_life", "safe_clean_environment",
			"conduct", "conduct_good", "quality_assured", "faults_fixed"),

	/** Statements that are held against a recipient. */
	CHARGE("pending_case", "same_achievement_awarded", "fraud_found", "degradation", "unit_corruption"),

	/** Achievements that open another way where they are claimed. */
	CLAIM("movement_achievement", "influential_achievement", "unexpected_achievement", "large_contribution",
			"pm_movement_achievement", "long_leadership_service", "leads_thematic_movement", "leads_central_cluster",
			"pm_movement_five_years", "ministry_flag_criteria", "dual_goal_movement", "study_research_achievement"),

	/** Facts that somebody must state. */
	STATED("transferred", "old_unit_opinion", "head_of_unit"),

	/** Whatever may be stated of a recipient. */
	STATEMENT(List.of(JUDGEMENT, CHARGE, CLAIM, STATED));

	private final List<String> codes;

	CodeList() {
		this.codes = List.of();
	}

	CodeList(String... codes) {
		this(List.of(), codes);
	}

	CodeList(List<CodeList> lists, String... codes) {
		List<String> all = new ArrayList<>();
		lists.forEach((list) -> all.addAll(list.codes));
		all.addAll(List.of(codes));
		this.codes = List.copyOf(all);
	}

	/** Its codes; none where they are not of the program. */
	public List<String> codes() {
		return this.codes;
	}

}
