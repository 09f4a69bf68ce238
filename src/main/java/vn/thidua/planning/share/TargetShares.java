package vn.thidua.planning.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.GoalText;
import vn.thidua.planning.Growth;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.Plans;
import vn.thidua.planning.Relation;
import vn.thidua.planning.Relations;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/** Splits the total of a unit over the units right below it. */
@Service
@Transactional(readOnly = true)
public class TargetShares {

	private final Plans plans;

	private final PlanReader reader;

	private final Relations relations;

	private final UnitRegister units;

	private final KnownResults results;

	private final Rights rights;

	TargetShares(Plans plans, PlanReader reader, Relations relations, UnitRegister units, KnownResults results,
			Rights rights) {
		this.plans = plans;
		this.reader = reader;
		this.relations = relations;
		this.units = units;
		this.results = results;
		this.rights = rights;
	}

	/** The indicators whose figures add up over units: no percentages, no rates. */
	public List<Indicator> splittable() {
		List<String> rates = this.relations.all()
			.stream()
			.filter((one) -> one.kind() == Relation.Kind.RATE)
			.map(Relation::indicator)
			.toList();
		return this.plans.indicators()
			.values()
			.stream()
			.filter((one) -> !Growth.rate(one.measure()) && !rates.contains(one.code()))
			.toList();
	}

	/** The units right below one, by code. */
	public List<HealthUnit> below(Actor actor, String parent) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return this.units.all().stream().filter((unit) -> unit.parent().equals(parent)).toList();
	}

	/** The printed total that counts for the parent unit; empty where there is none. */
	public String total(Actor actor, ShareQuestion question) {
		return assigned(this.reader.ofUnit(actor, question.parent(), question.period()), question)
			.map(AssignedRevision::target)
			.orElse("");
	}

	private static Optional<AssignedRevision> assigned(List<AssignedRevision> all, ShareQuestion question) {
		return all.stream()
			.filter((one) -> one.indicator().equals(question.indicator()))
			.max(Comparator.comparing((one) -> one.authority().equals(question.authority())));
	}

	/** What overrides the indicator's direction for the parent; empty where nothing. */
	private String direction(ShareQuestion question) {
		return assigned(this.plans.counting(question.period(), List.of(question.parent())), question)
			.map(AssignedRevision::direction)
			.orElse("");
	}

	/**
	 * The weights that the way of splitting gives, by unit; units without one are left
	 * out.
	 */
	public Map<String, Figure> weights(Actor actor, ShareQuestion question) {
		Map<String, Figure> weights = new LinkedHashMap<>();
		Map<String, Figure> known = switch (question.way()) {
			case TARGETS -> targets(actor, question);
			case RESULTS -> this.results.of(before(question.period()).code(), question.indicator());
			default -> Map.of();
		};
		for (HealthUnit unit : below(actor, question.parent())) {
			Figure weight = (question.way() == ShareWay.EQUAL) ? Figure.of(1) : known.get(unit.code());
			if (weight != null) {
				weights.put(unit.code(), weight);
			}
		}
		return weights;
	}

	/**
	 * What a total asks for: one figure, perhaps as a bound.
	 * @throws PlanRefused if it is no figure, a range, or the indicator does not add up
	 */
	public Goal goal(ShareQuestion question, String total) {
		Indicator indicator = splittable().stream()
			.filter((one) -> one.code().equals(question.indicator()))
			.findFirst()
			.orElseThrow(() -> new PlanRefused("shares.indicator"));
		String told = direction(question);
		Direction direction = told.isEmpty() ? indicator.direction() : Direction.valueOf(told.toUpperCase(Locale.ROOT));
		TypedText<Goal> read = TypedText.goal(total, direction, indicator.measure());
		Goal goal = read.value();
		if (goal == null || goal.upper() != null || read.warnings().contains("goal.about")) {
			throw new PlanRefused("shares.total");
		}
		return goal;
	}

	/**
	 * The shares as targets, printed in the way of the total. A share of nought is no
	 * target: one that there is would be withdrawn.
	 */
	public List<TypedTarget> typed(Actor actor, ShareQuestion question, String total, Shares shares) {
		Goal goal = goal(question, total);
		String measure = this.plans.indicators().get(question.indicator()).measure();
		String direction = direction(question);
		Map<TargetKey, AssignedRevision> last = this.reader.last(actor, question.period(), question.authority());
		List<TypedTarget> typed = new ArrayList<>();
		shares.shares().forEach((unit, share) -> {
			TargetKey key = new TargetKey(unit, question.indicator(), question.period().code(), question.authority());
			String text = share.zero() ? ""
					: GoalText.like(total, measure, Goal.of(goal.direction(), goal.strict(), share));
			AssignedRevision seen = last.get(key);
			typed.add(new TypedTarget(key, text, direction, "", (seen == null) ? 0 : seen.id()));
		});
		return typed;
	}

	private Map<String, Figure> targets(Actor actor, ShareQuestion question) {
		Map<String, Figure> targets = new LinkedHashMap<>();
		Indicator indicator = this.plans.indicators().get(question.indicator());
		if (indicator == null) {
			throw new NotFound(question.indicator());
		}
		this.reader.counting(actor, before(question.period()))
			.stream()
			.filter((one) -> one.indicator().equals(indicator.code()))
			.sorted(Comparator.comparing((one) -> one.authority().equals(question.authority())))
			.forEach((one) -> {
				Figure figure = figure(one, indicator);
				if (figure != null) {
					targets.put(one.unitCode(), figure);
				}
			});
		return targets;
	}

	private static @Nullable Figure figure(AssignedRevision one, Indicator indicator) {
		Goal goal = TypedText.goal(one.target(), one.directionOr(indicator), indicator.measure()).value();
		return (goal == null || goal.upper() != null) ? null : goal.figure();
	}

	/** The same part of the year before. */
	public static Period before(Period period) {
		return Period.parse(period.code().replaceFirst("^\\d{4}", String.valueOf(period.year() - 1))).orElseThrow();
	}

}
