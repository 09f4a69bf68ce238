package vn.thidua.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Problem;
import vn.thidua.unit.register.UnitRegister;

/**
 * Assigns, revises and withdraws targets: all that was asked for or nothing. A target is
 * revised only by one who has seen its last revision.
 */
@Service
@Transactional
public class TargetDesk {

	private final Revisions revisions;

	private final Plans plans;

	private final ReportingPeriods periods;

	private final UnitRegister units;

	private final Rights rights;

	private final AuditLog audit;

	TargetDesk(Revisions revisions, Plans plans, ReportingPeriods periods, UnitRegister units, Rights rights,
			AuditLog audit) {
		this.revisions = revisions;
		this.plans = plans;
		this.periods = periods;
		this.units = units;
		this.rights = rights;
		this.audit = audit;
	}

	/** What would come of assigning targets; nothing is stored. */
	@Transactional(readOnly = true)
	public Assigning check(Actor actor, TargetOrder order, List<TypedTarget> typed) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return assigning(order, typed);
	}

	/** Assigns targets; those that say what they said before stay as they are. */
	public Assigning assign(Actor actor, TargetOrder order, List<TypedTarget> typed) {
		this.rights.require(actor, Action.EDIT_PLAN);
		this.revisions.hold(typed.stream().map((one) -> one.key().indicator()).distinct().toList());
		Assigning assigning = assigning(order, typed);
		if (assigning.possible()) {
			this.revisions.add(actor, order, assigning.changes());
			assigning.changes()
				.forEach((change) -> this.audit.record(actor, "plans.assign", change.key().toString(), change.old(),
						change.text() + " (" + change.document() + ")"));
		}
		return assigning;
	}

	private Assigning assigning(TargetOrder order, List<TypedTarget> typed) {
		Map<TargetKey, AssignedRevision> last = this.revisions
			.last(typed.stream().map((one) -> one.key().horizon()).distinct().toList());
		TargetChecks checks = new TargetChecks(TargetChecks.codes(this.units.all()), this.plans.indicators(),
				this.periods.findAllByOrderByCodeDesc().stream().filter((period) -> !period.open()).toList(), order);
		List<TargetFault> faults = new ArrayList<>();
		List<TargetChange> changes = new ArrayList<>();
		List<AssignedRevision> overtaken = new ArrayList<>();
		for (TypedTarget one : typed) {
			AssignedRevision before = last.get(one.key());
			TargetChange change = change(checks, order, one, before);
			if (before != null && before.id() != one.seen()) {
				boolean kept = same(checks, change, this.revisions.revision(one.seen()).orElse(null));
				if (kept) {
					overtaken.add(before);
					continue;
				}
				if (!same(checks, change, before)) {
					faults.add(overtaken(one, before));
				}
			}
			if (!same(checks, change, before)) {
				changes.add(change);
			}
		}
		changes.stream().map(checks::fault).filter((fault) -> fault != null).forEach(faults::add);
		faults.addAll(0, checks.faults(changes));
		return new Assigning(faults, changes, overtaken);
	}

	private static TargetChange change(TargetChecks checks, TargetOrder order, TypedTarget one,
			@Nullable AssignedRevision before) {
		String text = one.text().strip();
		String kept = (before == null) ? "" : before.direction();
		String direction = (one.direction() == null) ? kept : one.direction();
		Indicator indicator = checks.indicators().get(one.key().indicator());
		Goal goal = (indicator == null) ? null : checks.goal(text, direction, indicator).value();
		boolean contradicted = goal != null
				&& TargetChecks.told(direction).filter((told) -> told != goal.direction()).isPresent();
		return new TargetChange(one.key(), before, text, contradicted ? "" : direction,
				one.document().isBlank() ? order.document().strip() : one.document().strip());
	}

	/** Whether a change leaves a target asking for what a revision asks for. */
	private static boolean same(TargetChecks checks, TargetChange change, @Nullable AssignedRevision revision) {
		String text = (revision == null) ? "" : revision.target();
		Indicator indicator = checks.indicators().get(change.key().indicator());
		if (indicator == null || change.text().isEmpty() || text.isEmpty()) {
			return change.text().equals(text);
		}
		Goal was = checks.goal(text, (revision == null) ? "" : revision.direction(), indicator).value();
		return was != null && was.equals(checks.goal(change.text(), change.direction(), indicator).value());
	}

	private static TargetFault overtaken(TypedTarget one, AssignedRevision by) {
		return TargetChecks.about(one.key(), Problem.error(TargetChecks.place(), one.text(), "plan.overtaken",
				by.withdrawn() ? "–" : by.target(), by.changedBy()));
	}

}
