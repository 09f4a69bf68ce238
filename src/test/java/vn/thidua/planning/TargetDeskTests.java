package vn.thidua.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Targets are assigned, revised and withdrawn: all or none, and nobody's work is lost.
 */
@ApplicationTest
@Transactional
class TargetDeskTests {

	private static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	private static final Actor ADMIN = new Actor("quantri", Role.ADMIN, "", "127.0.0.1");

	private static final Actor UNIT = new Actor("donvi", Role.UNIT, "DV-A", "127.0.0.1");

	private static final Period YEAR = Period.parse("2031").orElseThrow();

	@Autowired
	private TargetDesk desk;

	@Autowired
	private PlanReader reader;

	@Autowired
	private PeriodDesk periods;

	@Autowired
	private IndicatorDesk indicators;

	@Autowired
	private UnitRegister units;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoUnitsAndTwoIndicators() {
		this.units.save(HealthUnit.known("DV-A"));
		this.units.save(HealthUnit.known("DV-B"));
		this.units.save(new HealthUnit("DV-A1", "Trạm", null, "DV-A", "", 0, null));
		this.indicators.add(COMMITTEE,
				new Indicator("CT-1", "Khám bệnh", "lượt", Direction.AT_LEAST, Excess.PERCENT, true, ""), 1);
		this.indicators.add(COMMITTEE, new Indicator("CT-2", "Tỷ lệ", "%", Direction.AT_MOST, Excess.POINTS, false, ""),
				2);
	}

	private static TargetKey key(String unit, String indicator) {
		return new TargetKey(unit, indicator, "2031", "Sở Y tế");
	}

	private static TargetOrder order(@Nullable String from, String reason) {
		return new TargetOrder("QĐ 1", null, (from == null) ? null : LocalDate.parse(from), reason);
	}

	private Assigning assign(String from, String reason, TypedTarget... typed) {
		return this.desk.assign(COMMITTEE, order(from, reason), List.of(typed));
	}

	private @Nullable AssignedRevision last(String unit, String indicator) {
		return this.reader.last(COMMITTEE, YEAR, "Sở Y tế").get(key(unit, indicator));
	}

	private AssignedRevision first(String text) {
		assertThat(assign("2031-01-01", "", TypedTarget.over(key("DV-A", "CT-1"), text, null)).faults()).isEmpty();
		return Objects.requireNonNull(last("DV-A", "CT-1"));
	}

	private static List<String> codes(Assigning assigning) {
		return assigning.faults().stream().map((fault) -> fault.problem().code()).toList();
	}

	@Test
	void onlyWhatChangesIsWrittenAndRecorded() {
		AssignedRevision was = first("100.000");
		Assigning assigning = assign("2031-03-01", "Điều chỉnh", TypedTarget.over(key("DV-A", "CT-1"), "100000", was),
				TypedTarget.over(key("DV-A", "CT-2"), "không quá 3%", null),
				TypedTarget.over(key("DV-B", "CT-1"), " ", null));
		assertThat(assigning.faults()).isEmpty();
		assertThat(assigning.changes()).singleElement()
			.satisfies((change) -> assertThat(change.key()).isEqualTo(key("DV-A", "CT-2")));
		assertThat(last("DV-A", "CT-1")).isEqualTo(was);
		AssignedRevision added = Objects.requireNonNull(last("DV-A", "CT-2"));
		assertThat(added.target()).isEqualTo("không quá 3%");
		assertThat(added.document()).isEqualTo("QĐ 1");
		assertThat(added.changedBy()).isEqualTo("hoidong");
		assertThat(this.jdbc.sql("select after_value from audit_event where subject = ?")
			.param(key("DV-A", "CT-2").toString())
			.query(String.class)
			.list()).containsExactly("không quá 3% (QĐ 1)");
	}

	@Test
	void anotherBoundIsAChangeAndNoughtsOfACountAreNot() {
		AssignedRevision was = first("100");
		assertThat(assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "100,0", was)).changes())
			.isEmpty();
		assertThat(assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "> 100,0", was)).changes())
			.hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12.34.5    | figure.unreadable.vi
			gần 5      | figure.inexact
			tăng 5     | goal.change
			4,4tr      | figure.abbreviated
			5,5        | figure.fraction
			chưa giao  | goal.absent
			5‰ và 6    | figure.two
			""")
	void oneUnreadableCellRefusesAll(String text, String code) {
		Assigning assigning = assign("2031-01-01", "", TypedTarget.over(key("DV-A", "CT-1"), "100", null),
				TypedTarget.over(key("DV-B", "CT-1"), text, null));
		assertThat(codes(assigning)).containsExactly(code);
		assertThat(assigning.faults().get(0).key()).isEqualTo(key("DV-B", "CT-1"));
		assertThat(assigning.faults().get(0).problem().value()).isEqualTo(text);
		assertThat(last("DV-A", "CT-1")).isNull();
	}

	@Test
	void aRevisionNeedsAReasonAndAFirstTargetNone() {
		AssignedRevision was = first("100");
		assertThat(codes(assign("2031-03-01", " ", TypedTarget.over(key("DV-A", "CT-1"), "200", was))))
			.containsExactly("plan.reason");
		assertThat(codes(assign("2031-03-01", " ", TypedTarget.over(key("DV-A", "CT-1"), "", was))))
			.containsExactly("plan.reason");
		assertThat(codes(assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "200", was)))).isEmpty();
	}

	@Test
	void documentAndDayAreNeeded() {
		Assigning assigning = this.desk.assign(COMMITTEE, new TargetOrder(" ", null, null, ""),
				List.of(TypedTarget.over(key("DV-A", "CT-1"), "200", null)));
		assertThat(assigning.faults()).extracting(TargetFault::field).containsExactly("document", "inForceFrom");
	}

	@ParameterizedTest
	@CsvSource({ "2030-06-01, ", "2031-12-31, ", "2032-01-01, plan.inForce.late" })
	void aTargetThatWouldNeverCountIsRefused(String from, @Nullable String code) {
		assertThat(codes(assign(from, "", TypedTarget.over(key("DV-A", "CT-1"), "100", null))))
			.isEqualTo((code == null) ? List.of() : List.of(code));
	}

	@ParameterizedTest
	@CsvSource({ "2030-12-31, plan.inForce.before", "2031-01-01, ", "2031-01-02, " })
	void aRevisionThatAnEarlierOneWouldOutdoIsRefused(String from, @Nullable String code) {
		AssignedRevision was = first("100");
		assertThat(codes(assign(from, "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "200", was))))
			.isEqualTo((code == null) ? List.of() : List.of(code));
	}

	@ParameterizedTest
	@CsvSource({ "2031-09-30, plan.closed", "2031-10-01, " })
	void nothingChangesForAClosedPeriod(String from, @Nullable String code) {
		ReportingPeriod part = this.periods.open(ADMIN, "2031-M09", "", LocalDate.of(2031, 10, 10), "", false);
		this.periods.close(ADMIN, part.code(), part.version());
		assertThat(codes(assign(from, "", TypedTarget.over(key("DV-A", "CT-1"), "100", null))))
			.isEqualTo((code == null) ? List.of() : List.of(code));
	}

	@Test
	void aWithdrawnTargetStaysInTheHistory() {
		AssignedRevision was = first("100");
		assertThat(assign("2031-03-01", "Bỏ", TypedTarget.over(key("DV-A", "CT-1"), "", was)).faults()).isEmpty();
		assertThat(this.reader.ofUnit(COMMITTEE, "DV-A", YEAR)).isEmpty();
		assertThat(this.reader.history(COMMITTEE, "DV-A", "CT-1")).extracting((one) -> one.revision().target())
			.containsExactly("", "100");
	}

	@Test
	void theHistoryTellsWhichRevisionCounts() {
		AssignedRevision was = first("100");
		assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "200", was));
		assertThat(this.reader.history(COMMITTEE, "DV-A", "CT-1"))
			.extracting((one) -> one.revision().target() + " " + one.counts())
			.containsExactly("200 true", "100 false");
	}

	@Test
	void whoTypesOverWhatSomebodyElseRevisedIsTold() {
		AssignedRevision seen = first("100");
		assign("2031-02-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "150", seen));
		Assigning late = assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "200", seen),
				TypedTarget.over(key("DV-B", "CT-1"), "300", null));
		assertThat(codes(late)).containsExactly("plan.overtaken");
		assertThat(late.faults().get(0).problem().details()).containsExactly("150", "hoidong");
		assertThat(last("DV-B", "CT-1")).isNull();
	}

	@Test
	void twoWhoFillAnEmptyCellAreToldToo() {
		first("100");
		assertThat(codes(assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "200", null))))
			.containsExactly("plan.overtaken");
		assertThat(codes(assign("2031-03-01", "", TypedTarget.over(key("DV-A", "CT-1"), "100", null)))).isEmpty();
	}

	@Test
	void aCellLeftAsItWasSeenDoesNotUndoWhatSomebodyElseRevised() {
		AssignedRevision seen = first("100");
		assign("2031-02-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "150", seen));
		Assigning late = assign("2031-03-01", "Sửa", TypedTarget.over(key("DV-A", "CT-1"), "100", seen),
				TypedTarget.over(key("DV-B", "CT-1"), "300", null));
		assertThat(late.faults()).isEmpty();
		assertThat(late.overtaken()).extracting(AssignedRevision::target).containsExactly("150");
		assertThat(Objects.requireNonNull(last("DV-A", "CT-1")).target()).isEqualTo("150");
		assertThat(last("DV-B", "CT-1")).isNotNull();
	}

	@Test
	void anUnknownUnitIndicatorOrPeriodIsRefused() {
		assertThat(codes(assign("2031-01-01", "", TypedTarget.over(key("DV-X", "CT-1"), "1", null),
				TypedTarget.over(key("DV-A", "CT-X"), "1", null),
				TypedTarget.over(new TargetKey("DV-A", "CT-1", "31", ""), "1", null))))
			.containsExactly("unit.unknown", "indicator.unknown", "period.unreadable");
	}

	private static TypedTarget ofTerm(String indicator, String horizon) {
		return TypedTarget.over(new TargetKey("DV-A", indicator, horizon, "Sở Y tế"), "15", null);
	}

	private List<String> counting(String period) {
		return this.reader.counting(COMMITTEE, Period.parse(period).orElseThrow())
			.stream()
			.map(AssignedRevision::horizon)
			.toList();
	}

	@Test
	void aTargetOfATermCountsInItsYearsThatHaveNoneOfTheirOwn() {
		assertThat(assign("2031-01-01", "", ofTerm("CT-2", "2031-2035"), ofTerm("CT-2", "2030-2039")).faults())
			.isEmpty();
		assertThat(counting("2031")).containsExactly("2031-2035");
		assertThat(counting("2033-M09")).containsExactly("2031-2035");
		assertThat(counting("2036")).containsExactly("2030-2039");
		assertThat(counting("2040")).isEmpty();
		assign("2031-01-01", "", TypedTarget.over(key("DV-A", "CT-2"), "16", null));
		assertThat(this.reader.periods()).contains("2031").doesNotContain("2031-2035");
		assertThat(counting("2031")).containsExactly("2031");
		assertThat(counting("2032")).containsExactly("2031-2035");
	}

	@Test
	void aTermThatReportsCannotReachIsRefused() {
		assertThat(codes(assign("2031-01-01", "", ofTerm("CT-1", "2031-2035"), ofTerm("CT-2", "2030-2040"),
				ofTerm("CT-2", "2035-2031"))))
			.containsExactly("plan.term.cumulative", "plan.term.long", "period.unreadable");
	}

	@Test
	void aLinesOwnDirectionIsKeptUntilABoundContradictsIt() {
		TargetKey key = key("DV-A", "CT-1");
		assign("2031-01-01", "", new TypedTarget(key, "110", "at_most", "KH 2", 0));
		AssignedRevision first = Objects.requireNonNull(last("DV-A", "CT-1"));
		assertThat(first.direction()).isEqualTo("at_most");
		assertThat(first.document()).isEqualTo("KH 2");
		assign("2031-01-01", "Sửa", TypedTarget.over(key, "120", first));
		AssignedRevision second = Objects.requireNonNull(last("DV-A", "CT-1"));
		assertThat(second.direction()).isEqualTo("at_most");
		assign("2031-01-01", "Sửa", TypedTarget.over(key, "≥ 120", second));
		assertThat(Objects.requireNonNull(last("DV-A", "CT-1")).direction()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = "COMMITTEE", mode = EnumSource.Mode.EXCLUDE)
	void onlyTheCommitteeAssigns(Role role) {
		Actor other = new Actor("an", role, "DV-A", "");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.desk.assign(other,
				order("2031-01-01", ""), List.of(TypedTarget.over(key("DV-A", "CT-1"), "1", null))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.check(other, order("2031-01-01", ""), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DV-B", "DV-X" })
	void aUnitSeesOnlyItselfAndThoseBelow(String other) {
		first("100");
		assign("2031-01-01", "", TypedTarget.over(key("DV-B", "CT-1"), "300", null),
				TypedTarget.over(key("DV-A1", "CT-1"), "10", null));
		assertThat(this.reader.counting(UNIT, YEAR)).extracting(AssignedRevision::unitCode)
			.containsExactly("DV-A", "DV-A1");
		assertThat(this.reader.ofUnit(UNIT, "DV-A1", YEAR)).hasSize(1);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reader.ofUnit(UNIT, other, YEAR));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reader.history(UNIT, other, "CT-1"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.reader.last(UNIT, YEAR, "Sở Y tế"));
	}

}
