package vn.thidua.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.dossier.Placed;
import vn.thidua.dossier.PlanFile;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.Assigning;
import vn.thidua.planning.CopyLine;
import vn.thidua.planning.Growth;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.TargetCopy;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TargetOrder;
import vn.thidua.planning.TypedTarget;
import vn.thidua.planning.UnitDesk;
import vn.thidua.shared.Period;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitType;

/**
 * Fills an empty register once: units, indicators and targets of both fixtures, their
 * years closed, and an illustrative year that is open. It comes before everything else
 * that the demonstration loads.
 */
@Component
@Profile("demo")
class DemoPlan {

	private static final Logger LOG = LoggerFactory.getLogger(DemoPlan.class);

	private static final Actor COMMITTEE = new Actor("demo", Role.COMMITTEE, "", "");

	private static final String GROWTH = "5%";

	private final Path folder;

	private final PlanDesks desks;

	private final PeriodDesk periods;

	DemoPlan(@Value("${thidua.demo.fixtures}") Path folder, PlanDesks desks, PeriodDesk periods) {
		this.folder = folder;
		this.desks = desks;
		this.periods = periods;
	}

	/** What the plan is entered with. */
	@Component
	@Profile("demo")
	record PlanDesks(UnitDesk units, IndicatorDesk indicators, TargetDesk targets, TargetCopy copies) {
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@Transactional
	public void load(ApplicationStartedEvent started) {
		fill();
	}

	void fill() {
		if (!this.desks.units().all(Actor.program()).isEmpty()) {
			return;
		}
		Period year = period("2023");
		List<TypedTarget> vietYen = load("viet-yen-2023", year, false);
		assign(vietYen, LocalDate.of(2023, 1, 1), "", "");
		assign(load("hoa-binh-2022", period("2022"), true), LocalDate.of(2022, 1, 1), "", "");
		List<TypedTarget> copied = this.desks.copies()
			.lines(COMMITTEE, year, period("2026"), Growth.read(GROWTH), false)
			.stream()
			.map(CopyLine::typed)
			.toList();
		assign(copied, LocalDate.of(2026, 1, 1), "Kế hoạch năm 2026 (minh họa)",
				"Minh họa: chép từ năm 2023, số tuyệt đối tăng " + GROWTH);
		periods();
	}

	private List<TypedTarget> load(String fixture, Period period, boolean withoutCommunes) {
		Path path = this.folder.resolve(fixture);
		Problems problems = new Problems();
		List<HealthUnit> units = PlanFile.units(path, problems)
			.stream()
			.map(Placed::value)
			.filter((unit) -> !withoutCommunes || unit.type() != UnitType.COMMUNE)
			.toList();
		List<Indicator> indicators = PlanFile.indicators(path, problems);
		Map<String, Indicator> known = indicators.stream()
			.collect(Collectors.toMap(Indicator::code, Function.identity()));
		Map<String, HealthUnit> register = units.stream()
			.collect(Collectors.toMap(HealthUnit::code, Function.identity()));
		this.desks.units().take(COMMITTEE, units);
		this.desks.indicators().take(COMMITTEE, indicators);
		List<TypedTarget> targets = PlanFile.targets(path, register, known, period, problems)
			.stream()
			.map((one) -> new TypedTarget(new TargetKey(one.target().unitCode(), one.target().indicator(),
					one.target().horizon().code(), one.target().authority()), one.text(), one.direction(),
					one.target().basis(), 0))
			.toList();
		problems.errors().forEach((error) -> LOG.warn("{}: {}", path, error));
		return targets;
	}

	private void assign(List<TypedTarget> targets, LocalDate from, String document, String reason) {
		Assigning assigning = this.desks.targets()
			.assign(COMMITTEE, new TargetOrder(document, null, from, reason), targets);
		assigning.faults().forEach((fault) -> LOG.warn("{}: {}", fault.key(), fault.problem()));
	}

	private void periods() {
		Actor program = Actor.program();
		for (String closed : List.of("2022", "2023")) {
			String province = closed.equals("2022") ? "Hòa Bình" : "";
			LocalDate deadline = LocalDate.of(Integer.parseInt(closed) + 1, 1, 10);
			ReportingPeriod opened = this.periods.open(program, closed, "", deadline, province, true);
			this.periods.close(program, closed, opened.version());
		}
		this.periods.open(program, "2026", "", LocalDate.of(2027, 1, 10), "", true);
		this.periods.open(program, "2026-M09", "", LocalDate.of(2026, 12, 5), "", true);
	}

	private static Period period(String code) {
		return Period.parse(code).orElseThrow();
	}

}
