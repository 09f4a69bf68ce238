package vn.thidua.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.TextFault;
import vn.thidua.unit.HealthUnit;

/**
 * What stands against a change of targets.
 *
 * @param units the codes of the units there are
 * @param indicators the indicators there are
 * @param closed the closed periods
 * @param order by what the targets are assigned
 */
record TargetChecks(Set<String> units, Map<String, Indicator> indicators, List<ReportingPeriod> closed,
		TargetOrder order) {

	/** What a text asks for under the direction that holds for it. */
	TypedText<Goal> goal(String text, String direction, Indicator indicator) {
		return TypedText.goal(text, told(direction).orElse(indicator.direction()), indicator.measure());
	}

	static Optional<Direction> told(String direction) {
		return direction.isEmpty() ? Optional.empty()
				: Optional.of(Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
	}

	/** What stands against the order as a whole. */
	List<TargetFault> faults(List<TargetChange> changes) {
		List<TargetFault> faults = new ArrayList<>();
		if (changes.stream().anyMatch((change) -> change.document().isBlank())) {
			faults.add(field("document", "plan.document"));
		}
		if (this.order.inForceFrom() == null) {
			faults.add(field("inForceFrom", "plan.inForce"));
		}
		text("document", this.order.document(), faults);
		text("reason", this.order.reason(), faults);
		if (this.order.reason().isBlank() && changes.stream().anyMatch((change) -> change.before() != null)) {
			faults.add(field("reason", "plan.reason"));
		}
		return faults;
	}

	private static void text(String name, String text, List<TargetFault> faults) {
		TextFault.ofFree(text)
			.ifPresent((fault) -> faults
				.add(new TargetFault(null, name, Problem.error(place(), text, fault.code(), name, fault.detail()))));
	}

	/** What stands against one change; nothing where nothing does. */
	@Nullable TargetFault fault(TargetChange change) {
		TargetKey key = change.key();
		Indicator indicator = this.indicators.get(key.indicator());
		Period horizon = Period.parseAny(key.horizon()).orElse(null);
		if (!this.units.contains(key.unit())) {
			return about(key, Problem.error(place(), key.unit(), "unit.unknown"));
		}
		if (indicator == null) {
			return about(key, Problem.error(place(), key.indicator(), "indicator.unknown"));
		}
		if (horizon == null) {
			return about(key, Problem.error(place(), key.horizon(), "period.unreadable"));
		}
		if (horizon.months() > 12 * Horizons.LONGEST) {
			return about(key,
					Problem.error(place(), key.horizon(), "plan.term.long", String.valueOf(Horizons.LONGEST)));
		}
		if (horizon.term() && indicator.cumulative()) {
			return about(key, Problem.error(place(), key.horizon(), "plan.term.cumulative", indicator.name()));
		}
		TextFault fault = TextFault.ofName(key.authority()).orElse(null);
		if (fault != null) {
			return about(key, Problem.error(place(), key.authority(), fault.code(), "authority", fault.detail()));
		}
		TypedText<Goal> read = goal(change.text(), change.direction(), indicator);
		return (change.withdrawn() || read.error() == null) ? day(change, horizon) : about(key, Problem.error(place(),
				change.text(), read.error(), read.details(key.indicator(), indicator.measure())));
	}

	private @Nullable TargetFault day(TargetChange change, Period horizon) {
		LocalDate from = this.order.inForceFrom();
		AssignedRevision before = change.before();
		if (from == null) {
			return null;
		}
		if (from.isAfter(horizon.lastDay())) {
			return day(change, from, "plan.inForce.late", told(horizon.lastDay()));
		}
		if (before != null && from.isBefore(before.inForceFrom())) {
			return day(change, from, "plan.inForce.before", told(before.inForceFrom()));
		}
		return this.closed.stream()
			.filter((period) -> Horizons.of(period.period()).contains(horizon.code())
					&& !from.isAfter(period.period().lastDay()))
			.findFirst()
			.map((period) -> day(change, from, "plan.closed", period.code()))
			.orElse(null);
	}

	private static TargetFault day(TargetChange change, LocalDate from, String code, String detail) {
		return about(change.key(), Problem.error(place(), told(from), code, detail));
	}

	static TargetFault about(TargetKey key, Problem problem) {
		return new TargetFault(key, "", problem);
	}

	private static TargetFault field(String name, String code) {
		return new TargetFault(null, name, Problem.error(place(), "", code));
	}

	static String told(LocalDate day) {
		return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
	}

	static Place place() {
		return Place.startOf("targets");
	}

	static Set<String> codes(List<HealthUnit> units) {
		return units.stream().map(HealthUnit::code).collect(Collectors.toSet());
	}

}
