package vn.thidua.assessment;

import java.util.List;

import vn.thidua.assessment.fact.Check;
import vn.thidua.assessment.fact.CollectiveFile;
import vn.thidua.assessment.fact.Finding;
import vn.thidua.assessment.fact.Limit;

/**
 * The conditions of the awards of collectives under the law of 2022.
 *
 * @param limits the numbers of the law
 */
record PlainUnitAwards(PlainLimits limits) {

	void check(CollectiveFile file, List<Object> checks) {
		switch (file.award()) {
			case "TTLDTT" -> advanced(file, checks);
			case "TTLDXS" -> excellent(file, checks);
			case "CO_BT" -> provincialFlag(file, checks);
			case "CO_CP" -> governmentalFlag(file, checks);
			case "XPTT" -> checks.add(Check.on(file, "XPTT.E1", commune(file)));
			case "BK_BT" -> checks.add(Check.path(file, "BK_BT.E3",
					excellentYears(file).and(file.judged("unity"))
						.or(file.claimed("movement_achievement"))
						.or(file.claimed("unexpected_achievement"))
						.or(file.claimed("large_contribution"))));
			case "BK_TTG" -> checks.add(Check.on(file, "BK_TTG.E3", governmental(file)));
			case "HCLD3" -> checks.add(Check.on(file, "HCLD3.E3", third(file)));
			case "HCLD2" -> checks
				.add(Check.on(file, "HCLD2.E2", file.received("HCLD3").and(excellentYears(file)).and(flags(file))));
			case "HCLD1" -> {
				checks.add(Check.on(file, "HCLD1.E2",
						file.received("HCLD2").and(excellentYears(file)).and(file.judged("unity"))));
				checks.add(Check.on(file, "HCLD1.E3", flags(file)));
			}
			default -> {
			}
		}
	}

	private void advanced(CollectiveFile file, List<Object> checks) {
		checks.add(Check.on(file, "TTLDTT.E1", file.ratedAtLeast("HTTNV")));
		checks.add(Check.on(file, "TTLDTT.E2", file.judged("active_in_emulation")));
		checks.add(Check.on(file, "TTLDTT.E3", file.shareAtLeast("LDTT", limit("TTLDTT.ldttPercent"))));
		checks.add(Check.on(file, "TTLDTT.E4", file.judged("unity").and(file.judged("law_abiding"))));
		checks.add(Check.on(file, "TTLDTT.X1", file.noMemberDisciplined("CANH_CAO")));
	}

	private void excellent(CollectiveFile file, List<Object> checks) {
		checks.add(Check.on(file, "TTLDXS.E1", file.ratedAtLeast("HTXSNV")));
		checks.add(Check.on(file, "TTLDXS.E2", file.judged("active_in_emulation")));
		checks.add(Check.on(file, "TTLDXS.E3",
				file.membersRatedAtLeast("HTNV", limit("TTLDXS.completedPercent"))
					.and(file.shareAtLeast("LDTT", limit("TTLDXS.ldttPercent")))));
		checks.add(Check.on(file, "TTLDXS.E4", file.membersHolding("CSTDCS", limit("TTLDXS.cstdcs"))));
		checks.add(Check.on(file, "TTLDXS.E5", file.judged("unity").and(file.judged("law_abiding"))));
	}

	private static void provincialFlag(CollectiveFile file, List<Object> checks) {
		checks.add(Check.path(file, "CO_BT.E1", file.leadsBlock()));
		checks.add(Check.path(file, "CO_BT.E2", file.claimed("leads_thematic_movement")));
		checks.add(Check.on(file, "CO_BT.E3",
				file.exceedsTargets()
					.and(file.judged("model_for_others"))
					.and(file.judged("unity"))
					.and(file.judged("anti_waste"))
					.or(file.claimed("leads_thematic_movement"))));
	}

	private static void governmentalFlag(CollectiveFile file, List<Object> checks) {
		checks
			.add(Check.path(file, "CO_CP.E1", file.holds("CO_BT").and(file.judged("best_of_flag_holders"))));
		checks.add(Check.on(file, "CO_CP.E2",
				file.exceedsTargets()
					.and(file.judged("model_for_whole_country"))
					.and(file.judged("unity"))
					.and(file.judged("clean_party_mass_orgs"))
					.and(file.judged("leads_thrift_anticorruption"))
					.or(file.claimed("pm_movement_five_years"))));
		checks.add(Check.path(file, "CO_CP.E3",
				file.claimed("leads_central_cluster").or(file.claimed("pm_movement_five_years"))));
	}

	private static Finding commune(CollectiveFile file) {
		return file.isCommune()
			.and(file.leadsBlock())
			.and(file.judged("socio_economic_tasks"))
			.and(file.judged("stable_economy"))
			.and(file.judged("cultural_life"))
			.and(file.judged("safe_clean_environment"))
			.and(file.judged("law_abiding"));
	}

	private Finding governmental(CollectiveFile file) {
		return file.received("BK_BT")
			.and(excellentYears(file))
			.and(titles(file, "CO_BT", "CO_BT")
				.or(file.unconfirmed("hai Bằng khen của Bộ, tỉnh có thay được Cờ thi đua hay không")));
	}

	private Finding third(CollectiveFile file) {
		return file.received("BK_TTG")
			.and(excellentYears(file))
			.and(titles(file, "CO_CP", "CO_CP.alone").or(titles(file, "CO_BT", "CO_BT.alone"))
				.or(titles(file, "CO_BT", "CO_BT.withBK_BT").and(titles(file, "BK_BT", "BK_BT.withCO_BT"))))
			.or(file.claimed("unexpected_achievement"))
			.or(file.claimed("large_contribution"))
			.or(file.claimed("movement_achievement"));
	}

	private Finding flags(CollectiveFile file) {
		return titles(file, "CO_CP", "CO_CP.withCO_BT").and(titles(file, "CO_BT", "CO_BT.withCO_CP"))
			.or(titles(file, "CO_BT", "CO_BT.alone"));
	}

	private Finding titles(CollectiveFile file, String title, String count) {
		return file.titlesWithin(title, limit(file.award() + "." + count), limit(file.award() + ".years"));
	}

	private Finding excellentYears(CollectiveFile file) {
		return file.ratingOrTitleRun("HTXSNV", "TTLDXS", limit(file.award() + ".years"));
	}

	private Limit limit(String name) {
		return this.limits.of(name);
	}

}
