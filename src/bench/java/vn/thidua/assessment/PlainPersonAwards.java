package vn.thidua.assessment;

import java.util.List;

import vn.thidua.assessment.fact.Check;
import vn.thidua.assessment.fact.Finding;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.fact.PersonFile;

/**
 * The conditions of the awards of people under the law of 2022.
 *
 * @param limits the numbers of the law
 */
record PlainPersonAwards(PlainLimits limits) {

	void check(PersonFile file, List<Object> checks) {
		switch (file.award()) {
			case "LDTT" -> advanced(file, checks);
			case "CSTDCS" -> {
				checks.add(Check.on(file, "CSTDCS.E1", file.holds("LDTT")));
				checks.add(Check.on(file, "CSTDCS.E2", file.ratedAtLeast("HTXSNV")
					.or(file.initiativesThisYear("CO_SO", limit("CSTDCS.initiatives")))));
			}
			case "CSTDBT" -> run(file, "CSTDCS", "BO_TINH", checks);
			case "CSTDTQ" -> run(file, "CSTDBT", "TOAN_QUOC", checks);
			case "BK_BT" -> provincial(file, checks);
			case "BK_TTG" -> governmental(file, checks);
			case "HCLD3" -> {
				checks.add(Check.path(file, "HCLD3.E1", order(file, "BK_TTG", "CSTDCS")));
				checks.add(Check.path(file, "HCLD3.E2", file.claimed("long_leadership_service")));
			}
			case "HCLD2" -> checks.add(Check.on(file, "HCLD2.E1", order(file, "HCLD3", "CSTDBT")));
			case "HCLD1" -> checks.add(Check.on(file, "HCLD1.E1", order(file, "HCLD2", "CSTDBT")));
			default -> {
			}
		}
	}

	private void advanced(PersonFile file, List<Object> checks) {
		checks.add(Check.on(file, "LDTT.E1", file.ratedAtLeast("HTTNV")));
		checks.add(Check.on(file, "LDTT.E2",
				file.judged("self_reliance").and(file.judged("unity")).and(file.judged("active_in_emulation"))));
		checks.add(Check.on(file, "LDTT.X1", file.monthsIfRecruited(limit("LDTT.newRecruitMonths"))));
		checks.add(Check.on(file, "LDTT.X2", file.disciplineBelow("KHIEN_TRACH")));
		if (file.transferred()) {
			checks.add(Check.on(file, "LDTT.N3", file.stated("old_unit_opinion")));
		}
	}

	private void run(PersonFile file, String title, String scope, List<Object> checks) {
		String award = file.award();
		checks.add(Check.on(file, award + ".E1", file.titleRun(title, limit(award + ".years"))));
		checks.add(Check.on(file, award + ".E2", file.initiativesWithin(scope, limit(award + ".initiatives"),
				limit(award + ".initiativeYears"))));
	}

	private void provincial(PersonFile file, List<Object> checks) {
		Limit years = limit("BK_BT.years");
		checks.add(Check.path(file, "BK_BT.E1",
				file.claimed("movement_achievement")
					.or(file.claimed("influential_achievement"))
					.or(file.claimed("large_contribution"))));
		checks.add(Check.path(file, "BK_BT.E2",
				file.titleRun("CSTDCS", years)
					.or(file.ratingRun("HTXSNV", years))
					.and(file.freshInitiativesWithin("CO_SO", limit("BK_BT.initiatives"), years,
							limit("initiative.reuse")))));
	}

	private void governmental(PersonFile file, List<Object> checks) {
		Limit years = limit("BK_TTG.years");
		checks.add(Check.path(file, "BK_TTG.E1",
				file.received("BK_BT")
					.and(file.ratingRun("HTTNV", years))
					.and(file.titlesWithin("CSTDCS", limit("BK_TTG.CSTDCS"), years))));
		checks.add(Check.path(file, "BK_TTG.E2",
				file.claimed("pm_movement_achievement").or(file.claimed("influential_achievement"))));
	}

	private Finding order(PersonFile file, String earlier, String title) {
		String award = file.award();
		Limit years = limit(award + ".years");
		return file.received(earlier)
			.and(file.ratingRun("HTTNV", years))
			.and(file.ratingsWithin("HTXSNV", limit(award + ".HTXSNV"), years))
			.and(file.titlesWithin(title, limit(award + "." + title), years));
	}

	private Limit limit(String name) {
		return this.limits.of(name);
	}

}
