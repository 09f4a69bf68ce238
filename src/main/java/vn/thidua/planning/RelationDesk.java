package vn.thidua.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.plan.Indicator;

/** Says how indicators hang together; every change is recorded. */
@Service
@Transactional
public class RelationDesk {

	/** By what the quotient of a rate may be multiplied. */
	public static final List<Integer> FACTORS = List.of(100, 1_000, 10_000, 100_000);

	private static final int FEWEST_PARTS = 2;

	private final Relations relations;

	private final Plans plans;

	private final Rights rights;

	private final AuditLog audit;

	RelationDesk(Relations relations, Plans plans, Rights rights, AuditLog audit) {
		this.relations = relations;
		this.plans = plans;
		this.rights = rights;
		this.audit = audit;
	}

	/** Every relation by its number. */
	@Transactional(readOnly = true)
	public Map<Long, Relation> all() {
		return this.relations.numbered();
	}

	/**
	 * Says that an indicator is the sum of others.
	 * @throws PlanRefused if an indicator is unknown or named twice, there are fewer than
	 * two parts, they are not measured alike, or it would be a part of itself
	 */
	public void addSum(Actor actor, String indicator, List<String> parts) {
		this.rights.require(actor, Action.EDIT_PLAN);
		if (parts.size() < FEWEST_PARTS) {
			throw new PlanRefused("relations.parts");
		}
		Relation sum = Relation.sum(indicator, parts);
		Map<String, Indicator> known = checked(sum);
		if (parts.stream().anyMatch((part) -> !known.get(part).measure().equals(known.get(indicator).measure()))) {
			throw new PlanRefused("relations.measure");
		}
		add(actor, sum);
	}

	/**
	 * Says that an indicator is numerator / denominator × factor.
	 * @throws PlanRefused if an indicator is unknown or named twice, the factor does not
	 * fit the measure, or it would be a part of itself
	 */
	public void addRate(Actor actor, String indicator, String numerator, String denominator, int factor) {
		this.rights.require(actor, Action.EDIT_PLAN);
		Relation rate = Relation.rate(indicator, numerator, denominator, factor);
		String measure = checked(rate).get(indicator).measure();
		boolean perThousand = measure.contains("‰");
		boolean percent = !perThousand && measure.contains("%");
		if (!FACTORS.contains(factor) || (percent && factor != FACTORS.get(0))
				|| (perThousand && factor != FACTORS.get(1))) {
			throw new PlanRefused("relations.factor");
		}
		add(actor, rate);
	}

	/** Takes back a relation. */
	public void remove(Actor actor, long id) {
		this.rights.require(actor, Action.EDIT_PLAN);
		Relation relation = this.relations.relation(id).orElseThrow(() -> new NotFound("relation " + id));
		this.relations.remove(id);
		this.audit.record(actor, "relations.remove", "indicator " + relation.indicator(), told(relation), "");
	}

	private void add(Actor actor, Relation relation) {
		if (this.relations.all().contains(relation)) {
			throw new PlanRefused("relations.twice");
		}
		this.relations.add(relation);
		this.audit.record(actor, "relations.add", "indicator " + relation.indicator(), "", told(relation));
	}

	private Map<String, Indicator> checked(Relation relation) {
		Map<String, Indicator> known = this.plans.indicators();
		List<String> named = Stream.concat(Stream.of(relation.indicator()), relation.members().stream()).toList();
		if (!known.keySet().containsAll(named)) {
			throw new PlanRefused("relations.unknown");
		}
		if (new HashSet<>(named).size() < named.size()) {
			throw new PlanRefused("relations.repeated");
		}
		if (relation.members().stream().anyMatch((member) -> madeOf(member, relation.indicator(), new HashSet<>()))) {
			throw new PlanRefused("relations.circle");
		}
		return known;
	}

	private boolean madeOf(String indicator, String sought, Set<String> passed) {
		return indicator.equals(sought) || (passed.add(indicator) && this.relations.all()
			.stream()
			.filter((one) -> one.indicator().equals(indicator))
			.flatMap((one) -> one.members().stream())
			.anyMatch((member) -> madeOf(member, sought, passed)));
	}

	private static String told(Relation relation) {
		return (relation.kind() == Relation.Kind.SUM) ? String.join(" + ", relation.parts())
				: relation.numerator() + " / " + relation.denominator() + " × " + relation.factor();
	}

}
