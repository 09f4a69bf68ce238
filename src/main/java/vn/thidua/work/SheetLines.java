package vn.thidua.work;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.submission.CriteriaSet;
import vn.thidua.submission.CriteriaSets;

/** The criteria of communes' score sheets, from the rules in force. */
@Component
class SheetLines implements CriteriaSets {

	private static final String STAGE = "commune-health";

	private final ActiveRules rules;

	SheetLines(ActiveRules rules) {
		this.rules = rules;
	}

	@Override
	public Optional<CriteriaSet> inForce(LocalDate day, String province) {
		return this.rules.state().release().law(day, province).inForce(STAGE).map((one) -> set(one.pack()));
	}

	@Override
	public Optional<CriteriaSet> of(String code) {
		return this.rules.state().release().pack(STAGE + "/" + code).map(SheetLines::set);
	}

	private static CriteriaSet set(RulePack pack) {
		return new CriteriaSet(pack.code(), pack.criteria().stream().map(SheetLines::criterion).toList());
	}

	private static CriteriaSet.Criterion criterion(Criterion one) {
		return new CriteriaSet.Criterion(one.number(), one.name().vietnamese(), one.name().english(),
				(one.points() == null) ? "" : one.points().plain());
	}

}
