package vn.thidua.planning;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Units, indicators and relations are changed by those who may, and nothing is overrun.
 */
@ApplicationTest
@Transactional
class RegisterDesksTests {

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	@Autowired
	private UnitDesk units;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private RelationDesk relationDesk;

	@Autowired
	private Relations relations;

	@Autowired
	private TargetCopy copies;

	@Autowired
	private TargetDesk targets;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aTreeOfUnitsAndSomeIndicators() {
		this.units.take(COMMITTEE, List.of(unit("A", ""), unit("B", "A"), unit("C", "B"), unit("D", "")));
		for (String code : List.of("CT-1", "CT-2", "CT-3", "CT-4")) {
			this.indicators.add(COMMITTEE, indicator(code, "lượt"), 1);
		}
		this.indicators.add(COMMITTEE, indicator("CT-%", "%"), 2);
	}

	private static HealthUnit unit(String code, String parent) {
		return new HealthUnit(code, "Đơn vị " + code, null, parent, "", 0, null);
	}

	private static Indicator indicator(String code, String measure) {
		return new Indicator(code, "Chỉ tiêu " + code, measure, Direction.AT_LEAST, Excess.PERCENT, true, "Nhóm");
	}

	private static void refusedBecause(String code, Runnable step) {
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(step::run).withMessage(code);
	}

	@Test
	void aUnitMayNotStandBelowItself() {
		refusedBecause("units.parent", () -> this.units.change(COMMITTEE, unit("A", "C"), unit("A", "").toString()));
		refusedBecause("units.parent", () -> this.units.change(COMMITTEE, unit("A", "A"), unit("A", "").toString()));
		refusedBecause("units.parent", () -> this.units.add(COMMITTEE, unit("E", "X")));
		refusedBecause("units.parent", () -> this.units.take(COMMITTEE, List.of(unit("E", "F"), unit("F", "E"))));
		this.units.change(COMMITTEE, unit("C", "D"), unit("C", "B").toString());
		assertThat(TreeUnit.of(this.units.all(COMMITTEE))).extracting((one) -> one.unit().code() + one.depth())
			.containsSubsequence("A0", "B1", "D0", "C1");
	}

	@Test
	void aUnitIsAddedOnceAndChangedByWhoSawItLast() {
		refusedBecause("units.twice", () -> this.units.add(COMMITTEE, unit("A", "")));
		refusedBecause("units.incomplete",
				() -> this.units.add(COMMITTEE, new HealthUnit("E", " ", null, "", "", 0, null)));
		refusedBecause("overtaken", () -> this.units.change(COMMITTEE, unit("B", ""), unit("B", "D").toString()));
		assertThat(this.jdbc.sql("select action from audit_event where subject = 'unit A'").query(String.class).list())
			.containsExactly("units.add");
	}

	@Test
	void aUnitSeesItsPartOfTheRegister() {
		Actor unit = new Actor("b", Role.UNIT, "B", "");
		assertThat(this.units.all(unit)).extracting(HealthUnit::code).containsExactly("B", "C");
		assertThat(TreeUnit.under(TreeUnit.of(this.units.all(COMMITTEE)), "B")).extracting((one) -> one.unit().code())
			.containsExactly("B", "C");
	}

	@Test
	void anIndicatorIsChangedByWhoSawItLast() {
		refusedBecause("indicators.twice", () -> this.indicators.add(COMMITTEE, indicator("CT-1", "người"), 1));
		this.indicators.change(COMMITTEE, indicator("CT-1", "người"), 5, 1);
		refusedBecause("overtaken", () -> this.indicators.change(COMMITTEE, indicator("CT-1", "ca"), 5, 1));
		assertThat(this.indicators.all()).filteredOn((one) -> one.indicator().code().equals("CT-1"))
			.containsExactly(new ListedIndicator(indicator("CT-1", "người"), 2, 5));
	}

	@Test
	void aListOfIndicatorsChangesOnlyWhatDiffers() {
		assertThat(this.indicators.take(COMMITTEE, List.of(indicator("CT-1", "lượt"), indicator("CT-9", "ca"))))
			.extracting(Indicator::code)
			.containsExactly("CT-9");
	}

	@Test
	void relationsAreReadAsTheyWereSaid() {
		this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2", "CT-3"));
		this.relationDesk.addRate(COMMITTEE, "CT-%", "CT-1", "CT-2", 100);
		assertThat(this.relations.all()).containsExactly(Relation.rate("CT-%", "CT-1", "CT-2", 100),
				Relation.sum("CT-1", List.of("CT-2", "CT-3")));
		this.relationDesk.all().keySet().forEach((id) -> this.relationDesk.remove(COMMITTEE, id));
		assertThat(this.relations.all()).isEmpty();
	}

	@Test
	void aRelationThatCannotHoldIsRefused() {
		this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2", "CT-3"));
		refusedBecause("relations.twice", () -> this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2", "CT-3")));
		refusedBecause("relations.parts", () -> this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2")));
		refusedBecause("relations.unknown", () -> this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2", "CT-X")));
		refusedBecause("relations.repeated",
				() -> this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2", "CT-2")));
		refusedBecause("relations.circle", () -> this.relationDesk.addSum(COMMITTEE, "CT-2", List.of("CT-1", "CT-3")));
		refusedBecause("relations.measure", () -> this.relationDesk.addSum(COMMITTEE, "CT-1", List.of("CT-2", "CT-%")));
		refusedBecause("relations.factor", () -> this.relationDesk.addRate(COMMITTEE, "CT-%", "CT-1", "CT-2", 1_000));
		refusedBecause("relations.factor", () -> this.relationDesk.addRate(COMMITTEE, "CT-4", "CT-1", "CT-2", 7));
	}

	@ParameterizedTest
	@EnumSource(names = "COMMITTEE", mode = EnumSource.Mode.EXCLUDE)
	void onlyTheCommitteeChangesRegisters(Role role) {
		Actor other = new Actor("an", role, "A", "");
		denied(() -> this.units.add(other, unit("E", "")));
		denied(() -> this.units.take(other, List.of()));
		denied(() -> this.indicators.add(other, indicator("CT-9", "ca"), 1));
		denied(() -> this.indicators.take(other, List.of()));
		denied(() -> this.relationDesk.addSum(other, "CT-1", List.of("CT-2", "CT-3")));
		denied(() -> this.relationDesk.remove(other, 1));
		denied(() -> this.copies.lines(other, period("2030"), period("2031"), Growth.read("5%"), false));
	}

	private static void denied(Runnable step) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run);
	}

	private static Period period(String code) {
		return Period.parse(code).orElseThrow();
	}

	@Test
	void copiesGrowButPercentagesStayUnlessAsked() {
		TargetOrder order = new TargetOrder("QĐ", null, LocalDate.of(2030, 1, 1), "");
		this.targets.assign(COMMITTEE, order,
				List.of(TypedTarget.over(new TargetKey("A", "CT-1", "2030", "Sở"), "≥ 101", null),
						TypedTarget.over(new TargetKey("A", "CT-%", "2030", "Sở"), "90%", null),
						TypedTarget.over(new TargetKey("A", "CT-2", "2031", "Sở"), "7", null)));
		assertThat(texts(false)).containsExactly("CT-1 ≥ 106 true", "CT-% 90% false");
		assertThat(texts(true)).containsExactly("CT-1 ≥ 106 true", "CT-% 95% true");
	}

	private List<String> texts(boolean rates) {
		return this.copies.lines(COMMITTEE, period("2030"), period("2031"), Growth.read("5%"), rates)
			.stream()
			.map((line) -> line.to().indicator() + " " + line.text() + " " + line.grown())
			.toList();
	}

}
