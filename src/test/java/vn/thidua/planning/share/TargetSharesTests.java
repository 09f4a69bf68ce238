package vn.thidua.planning.share;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.Plans;
import vn.thidua.planning.RelationDesk;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TargetOrder;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A province's total is split over the units right below it. */
@ApplicationTest
@Transactional
class TargetSharesTests {

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	@Autowired
	private TargetShares splitting;

	@Autowired
	private Plans plans;

	@Autowired
	private TargetDesk desk;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private RelationDesk relations;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aProvinceWithThreeUnits() {
		this.units.save(new HealthUnit("TINH", "Tỉnh", null, "", "", 0, null));
		for (String code : List.of("DV-A", "DV-B", "DV-C")) {
			this.units.save(new HealthUnit(code, code, null, "TINH", "", 0, null));
		}
		this.units.save(new HealthUnit("DV-A1", "Trạm", null, "DV-A", "", 0, null));
		indicator("CT-1", "lượt");
		indicator("CT-2", "%");
		indicator("CT-3", "giường/vạn dân");
		indicator("CT-4", "lượt");
	}

	private void indicator(String code, String measure) {
		this.indicators.add(COMMITTEE, new Indicator(code, code, measure, Direction.AT_LEAST, Excess.PERCENT, true, ""),
				1);
	}

	private static ShareQuestion question(String indicator, ShareWay way) {
		return new ShareQuestion(Period.parse("2031").orElseThrow(), "TINH", indicator, "Sở Y tế", way);
	}

	private void assign(String unit, String horizon, String text) {
		assertThat(this.desk
			.assign(COMMITTEE, new TargetOrder("QĐ 1", null, LocalDate.parse(horizon + "-01-01"), "Sửa"),
					List.of(TypedTarget.over(new TargetKey(unit, "CT-1", horizon, "Sở Y tế"), text, null)))
			.faults()).isEmpty();
	}

	private static Map<String, Figure> weights(int first, int second, int third) {
		Map<String, Figure> weights = new LinkedHashMap<>();
		weights.put("DV-A", Figure.of(first));
		weights.put("DV-B", Figure.of(second));
		weights.put("DV-C", Figure.of(third));
		return weights;
	}

	@Test
	void percentagesRatesAndTheirRelationsAreNotSplit() {
		this.relations.addRate(COMMITTEE, "CT-4", "CT-1", "CT-2", 100);
		assertThat(this.splitting.splittable()).extracting(Indicator::code)
			.contains("CT-1")
			.doesNotContain("CT-2", "CT-3", "CT-4");
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.splitting.goal(question("CT-2", ShareWay.EQUAL), "100"))
			.withMessage("shares.indicator");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "100-200", "chưa giao", "khoảng 100" })
	void aTotalThatIsNoSingleFigureIsRefused(String total) {
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.splitting.goal(question("CT-1", ShareWay.EQUAL), total))
			.withMessage("shares.total");
	}

	@Test
	void equalSharesAreForTheUnitsRightBelow() {
		assertThat(this.splitting.weights(COMMITTEE, question("CT-1", ShareWay.EQUAL))).containsOnlyKeys("DV-A", "DV-B",
				"DV-C");
	}

	@Test
	void lastYearsTargetsAreWeights() {
		assign("DV-A", "2030", "1.000");
		assign("DV-B", "2030", "≥ 3.000");
		assertThat(this.splitting.weights(COMMITTEE, question("CT-1", ShareWay.TARGETS)))
			.isEqualTo(Map.of("DV-A", Figure.of(1000), "DV-B", Figure.of(3000)));
	}

	@Test
	void onlyAcceptedResultsOfLastYearAreWeights() {
		submission("DV-A", "ACCEPTED", "500");
		submission("DV-B", "SUBMITTED", "700");
		assertThat(this.splitting.weights(COMMITTEE, question("CT-1", ShareWay.RESULTS)))
			.isEqualTo(Map.of("DV-A", Figure.of(500)));
	}

	private void submission(String unit, String state, String figure) {
		this.jdbc.sql("""
				insert into submission (version, unit_code, period, state, late, submitted_by, decided_by, reason)
				values (1, ?, '2030', ?, false, '', '', '')
				""").params(unit, state).update();
		this.jdbc.sql("""
				insert into submission_figure
				select id, 'CT-1', 'FIGURE', ?, ?, '', '', null, '', '' from submission where unit_code = ?
				""").params(figure, figure, unit).update();
	}

	@Test
	void theTotalIsTheTargetThatCountsForTheParent() {
		assign("TINH", "2031", "≥ 100.000");
		assertThat(this.splitting.total(COMMITTEE, question("CT-1", ShareWay.EQUAL))).isEqualTo("≥ 100.000");
		assertThat(this.splitting.total(COMMITTEE, question("CT-4", ShareWay.EQUAL))).isEmpty();
	}

	@Test
	void sharesAreTypedInTheWayOfTheTotal() {
		ShareQuestion question = question("CT-1", ShareWay.EQUAL);
		Shares shares = Shares.of(this.splitting.goal(question, "≥ 100.000").figure(), weights(1, 1, 1));
		assertThat(this.splitting.typed(COMMITTEE, question, "≥ 100.000", shares)).extracting(TypedTarget::text)
			.containsExactly("≥ 33.333", "≥ 33.333", "≥ 33.333");
		assertThat(shares.remainder()).isEqualTo(Figure.of(1));
	}

	@Test
	void sharesAskForWhatTheTotalAsksForWhereItOverridesTheDirection() {
		TargetOrder order = new TargetOrder("QĐ 1", null, LocalDate.of(2031, 1, 1), "Sửa");
		this.desk.assign(COMMITTEE, order, List
			.of(new TypedTarget(new TargetKey("TINH", "CT-1", "2031", "Sở Y tế"), "100.000", "at_most", "", 0)));
		ShareQuestion question = question("CT-1", ShareWay.EQUAL);
		Shares shares = Shares.of(Figure.of(100000), weights(1, 1, 0));
		this.desk.assign(COMMITTEE, order, this.splitting.typed(COMMITTEE, question, "100.000", shares));
		assertThat(this.plans.counting(question.period(), List.of("DV-A", "DV-B")))
			.extracting((one) -> one.unitCode() + " " + one.target() + " " + one.direction())
			.containsExactly("DV-A 50.000 at_most", "DV-B 50.000 at_most");
	}

	@Test
	void aTargetThatOverridesTheDirectionWeighsWithItsFigure() {
		this.indicators.add(COMMITTEE,
				new Indicator("CT-5", "CT-5", "lượt", Direction.BETWEEN, Excess.PERCENT, true, ""), 5);
		this.desk.assign(COMMITTEE, new TargetOrder("QĐ 1", null, LocalDate.of(2030, 1, 1), ""),
				List.of(new TypedTarget(new TargetKey("DV-A", "CT-5", "2030", "Sở Y tế"), "1.000", "at_most", "", 0)));
		assertThat(this.splitting.weights(COMMITTEE, question("CT-5", ShareWay.TARGETS)))
			.isEqualTo(Map.of("DV-A", Figure.of(1000)));
	}

	@Test
	void aShareOfNoughtIsNoTarget() {
		assign("DV-C", "2031", "50");
		ShareQuestion question = question("CT-1", ShareWay.TYPED);
		Shares shares = Shares.of(Figure.of(10), weights(3, 0, 0));
		List<TypedTarget> typed = this.splitting.typed(COMMITTEE, question, "10", shares);
		assertThat(
				this.desk.check(COMMITTEE, new TargetOrder("QĐ 2", null, LocalDate.of(2031, 2, 1), "Chia lại"), typed)
					.changes())
			.extracting((change) -> change.key().unit() + " " + change.text())
			.containsExactly("DV-A 10", "DV-C ");
	}

}
