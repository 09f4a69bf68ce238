package vn.thidua.planning;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;

/** Tells what targets of one period become in another when they grow. */
@Service
@Transactional(readOnly = true)
public class TargetCopy {

	private final Plans plans;

	private final Revisions revisions;

	private final Rights rights;

	TargetCopy(Plans plans, Revisions revisions, Rights rights) {
		this.plans = plans;
		this.revisions = revisions;
		this.rights = rights;
	}

	/**
	 * The targets of a period as they would be copied to another; only those meant for
	 * the period itself.
	 * @param growth by how much figures grow
	 * @param rates whether percentages and other rates grow too
	 */
	public List<CopyLine> lines(Actor actor, Period from, Period to, Growth growth, boolean rates) {
		this.rights.require(actor, Action.EDIT_PLAN);
		Map<String, Indicator> indicators = this.plans.indicators();
		Map<TargetKey, AssignedRevision> standing = this.revisions.last(List.of(to.code()));
		return this.plans.counting(from)
			.stream()
			.filter((one) -> one.horizon().equals(from.code()) && indicators.containsKey(one.indicator()))
			.map((one) -> line(one, to, indicators.get(one.indicator()), growth, rates, standing))
			.toList();
	}

	private static CopyLine line(AssignedRevision from, Period to, Indicator indicator, Growth growth, boolean rates,
			Map<TargetKey, AssignedRevision> standing) {
		TargetKey key = new TargetKey(from.unitCode(), from.indicator(), to.code(), from.authority());
		Goal goal = TypedText.goal(from.target(), from.directionOr(indicator), indicator.measure()).value();
		boolean grown = goal != null && (rates || !Growth.rate(indicator.measure()));
		String text = grown ? GoalText.like(from.target(), indicator.measure(), growth.of(goal)) : from.target();
		return new CopyLine(from, key, text, standing.get(key), grown);
	}

}
