package vn.thidua.api;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.ListedIndicator;
import vn.thidua.planning.UnitDesk;
import vn.thidua.unit.HealthUnit;

/** Units and indicators for programs, under the rights of the pages. */
@Service
@Transactional
public class Registers {

	private final UnitDesk units;

	private final IndicatorDesk indicators;

	Registers(UnitDesk units, IndicatorDesk indicators) {
		this.units = units;
		this.indicators = indicators;
	}

	/** A page of the units that the actor may read. */
	@Transactional(readOnly = true)
	public PageOf<UnitResource> units(Actor actor, Span span) {
		return PageOf.of(this.units.all(actor).stream().map(UnitResource::of).toList(), span);
	}

	/** The unit of that code; nothing where the register has none. */
	@Transactional(readOnly = true)
	public Optional<UnitResource> unit(Actor actor, String code) {
		return this.units.standing(actor, code).map(UnitResource::of);
	}

	/** Adds a unit. */
	public UnitResource addUnit(Actor actor, String code, UnitResource.Told told) {
		this.units.add(actor, told.over(new HealthUnit(code, "", null, "", "", 0, null)));
		return unit(actor, code).orElseThrow();
	}

	/** Changes a unit. */
	public UnitResource changeUnit(Actor actor, String code, UnitResource.Told told) {
		HealthUnit stored = this.units.standing(actor, code).orElseThrow(() -> new NotFound(code));
		this.units.change(actor, told.over(stored), stored.toString());
		return unit(actor, code).orElseThrow();
	}

	/** A page of the indicators, in the order in which they are shown. */
	@Transactional(readOnly = true)
	public PageOf<IndicatorResource> indicators(Span span) {
		return PageOf.of(this.indicators.all().stream().map(IndicatorResource::of).toList(), span);
	}

	/** The indicator of that code. */
	@Transactional(readOnly = true)
	public Optional<IndicatorResource> indicator(String code) {
		return listed(code).map(IndicatorResource::of);
	}

	/** Adds an indicator, by default after the last one. */
	public IndicatorResource addIndicator(Actor actor, String code, IndicatorResource.Told told) {
		int next = this.indicators.all().stream().mapToInt(ListedIndicator::place).max().orElse(0) + 1;
		ListedIndicator added = told.over(new ListedIndicator(
				new Indicator(code, "", "", Direction.AT_LEAST, Excess.PERCENT, true, ""), 0, next));
		this.indicators.add(actor, added.indicator(), added.place());
		return indicator(code).orElseThrow();
	}

	/** Changes an indicator in the version that was seen. */
	public IndicatorResource changeIndicator(Actor actor, String code, int version, IndicatorResource.Told told) {
		ListedIndicator becomes = told.over(listed(code).orElseThrow(() -> new NotFound(code)));
		this.indicators.change(actor, becomes.indicator(), becomes.place(), version);
		return indicator(code).orElseThrow();
	}

	private Optional<ListedIndicator> listed(String code) {
		return this.indicators.all().stream().filter((one) -> one.indicator().code().equals(code)).findFirst();
	}

}
