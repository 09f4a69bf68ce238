package vn.thidua.demo;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.Plans;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.planning.TargetCopy;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.UnitDesk;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demonstration plans. */
@ApplicationTest
@Transactional
class DemoPlanTests {

	@Autowired
	private UnitDesk unitDesk;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private TargetDesk targets;

	@Autowired
	private TargetCopy copies;

	@Autowired
	private PeriodDesk periods;

	@Autowired
	private Plans plans;

	@Autowired
	private UnitRegister units;

	private DemoPlan demo;

	@BeforeEach
	void load() {
		this.demo = new DemoPlan(Path.of("fixtures"),
				new DemoPlan.PlanDesks(this.unitDesk, this.indicators, this.targets, this.copies), this.periods);
		this.demo.fill();
	}

	private List<AssignedRevision> counting(String period) {
		return this.plans.counting(Period.parse(period).orElseThrow());
	}

	private String target(String period, String unit, String indicator) {
		return counting(period).stream()
			.filter((one) -> one.unitCode().equals(unit) && one.indicator().equals(indicator))
			.map(AssignedRevision::target)
			.reduce("", String::concat);
	}

	@Test
	void bothFixturesArePlannedForTheirYears() {
		assertThat(counting("2023")).hasSize(65);
		assertThat(counting("2022")).hasSize(40);
		assertThat(target("2023", "TTYT-VIET-YEN", "KCB-01")).isEqualTo("140.000");
		assertThat(target("2022", "DV-03", "HB-12")).isEqualTo("0,05 – 0,1");
		assertThat(counting("2023")).filteredOn((one) -> one.indicator().equals("KTXH-01"))
			.singleElement()
			.satisfies((one) -> assertThat(one.document()).startsWith("Quyết định 2329"));
	}

	@Test
	void thisYearIsVietYensGrownAndSaysThatItIsMadeUp() {
		assertThat(counting("2026")).hasSize(65).allSatisfy((one) -> {
			assertThat(one.document()).contains("minh họa");
			assertThat(one.reason()).contains("Minh họa");
		});
		assertThat(target("2026", "TTYT-VIET-YEN", "KCB-01")).isEqualTo("147.000");
		assertThat(target("2026", "VIET-YEN", "KTXH-08")).isEqualTo("99,7%");
		assertThat(counting("2026-M09")).hasSize(65);
	}

	@Test
	void theCommunesAreThoseOfVietYen() {
		assertThat(this.units.unit("XA-01")).map(HealthUnit::name).contains("Thị trấn Bích Động");
		assertThat(this.units.unit("DV-42")).isPresent();
		assertThat(this.units.within("XA-01", "VIET-YEN")).isTrue();
	}

	@Test
	void pastYearsAreClosedAndThisOneIsOpen() {
		assertThat(this.periods.all()).extracting((one) -> one.code() + " " + one.state())
			.contains("2023 closed", "2022 closed", "2026 open", "2026-M09 open");
		assertThat(this.periods.all()).allMatch(ReportingPeriod::illustrative);
	}

	@Test
	void aRegisterThatHoldsSomethingStaysAsItIs() {
		this.demo.fill();
		assertThat(counting("2023")).hasSize(65);
	}

}
