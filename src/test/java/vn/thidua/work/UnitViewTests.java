package vn.thidua.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.NotFound;
import vn.thidua.report.OutcomeLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where a unit stands, by its submission as it stands. */
@ApplicationTest
@Transactional
class UnitViewTests {

	@Autowired
	private UnitViews views;

	@Autowired
	private WhatIfs whatIfs;

	@Autowired
	private JdbcClient jdbc;

	private PlannedUnit planned;

	@BeforeEach
	void aUnitWithSixTargets() {
		this.planned = new PlannedUnit(this.jdbc).units()
			.period("2031", LocalDate.of(2999, 1, 10), "open")
			.period("2031-M09", LocalDate.of(2020, 10, 5), "open")
			.indicator("KHAM", "Lượt khám", "lượt", "AT_LEAST", true)
			.indicator("TIEM", "Tiêm chủng", "%", "AT_LEAST", false)
			.indicator("SDD", "Suy dinh dưỡng", "%", "AT_MOST", false)
			.indicator("TU", "Tử vong mẹ", "ca", "AT_MOST", true)
			.indicator("BHYT", "Bảo hiểm y tế", "%", "AT_LEAST", false)
			.indicator("GIUONG", "Giường", "giường", "EXACTLY", false)
			.target("DV-A", "KHAM", "2031", "120.000")
			.target("DV-A", "TIEM", "2031", "95%")
			.target("DV-A", "SDD", "2031", "≤ 10%")
			.target("DV-A", "TU", "2031", "0")
			.target("DV-A", "BHYT", "2031", "> 90%")
			.target("DV-A", "GIUONG", "2031", "50")
			.target("DV-B", "KHAM", "2031", "1.000");
	}

	private long halfFilled(String period) {
		long id = this.planned.submission("DV-A", period, "DRAFT", "");
		this.planned.figure(id, "KHAM", "FIGURE", "90.000", "90000", "")
			.figure(id, "TIEM", "FIGURE", "94,05", "94.05", "")
			.figure(id, "SDD", "FIGURE", "9,5", "9.5", "")
			.figure(id, "TU", "NOT_REPORTED", "", "", "");
		return id;
	}

	@Test
	void theDraftIsAssessedAsItStands() {
		halfFilled("2031");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031");
		Counts counts = view.verdicts().counts();
		assertThat(counts).isEqualTo(new Counts(1, 0, 2, 0, 3, 0));
		assertThat(counts.allMet()).isFalse();
		assertThat(view.verdicts().path().missing()).isEqualTo(5);
		assertThat(view.verdicts().path().steps()).extracting((step) -> step.line().indicator())
			.containsExactly("TIEM", "KHAM");
		assertThat(view.verdicts().path().silent()).extracting(OutcomeLine::indicator)
			.containsExactly("TU", "BHYT", "GIUONG");
		assertThat(view.ordered()).extracting((target) -> target.line().indicator())
			.containsExactly("TIEM", "KHAM", "TU", "BHYT", "GIUONG", "SDD");
	}

	@Test
	void whatIsOwedTellsSilenceFromNoFigureAndFromNotApplicable() {
		long id = halfFilled("2031");
		this.planned.figure(id, "GIUONG", "NOT_APPLICABLE", "", "", "Không có giường")
			.figure(id, "BHYT", "FIGURE", "12.34.5", "", "");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031");
		ToSubmit owed = view.owed();
		assertThat(view.verdicts().counts().notApplicable()).isEqualTo(1);
		assertThat(view.verdicts().counts().targets()).isEqualTo(5);
		assertThat(view.notApplicable()).singleElement()
			.satisfies((one) -> assertThat(one.line().indicator()).isEqualTo("GIUONG"));
		assertThat(view.ordered()).hasSize(5);
		assertThat(owed.silent()).isEmpty();
		assertThat(owed.notReported()).extracting("code").containsExactly("TU");
		assertThat(owed.notApplicable()).extracting(ToSubmit.Excused::reason).containsExactly("Không có giường");
		assertThat(owed.unreadable()).singleElement()
			.satisfies((one) -> assertThat(one.problem().value()).isEqualTo("12.34.5"));
		assertThat(owed.count()).isEqualTo(2);
	}

	@Test
	void aFigureThatCannotBeReadDoesNotHideTheOthers() {
		long id = halfFilled("2031");
		this.planned.figure(id, "BHYT", "FIGURE", "12.34.5", "", "").figure(id, "LA", "FIGURE", "1", "1", "");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031");
		assertThat(view.verdicts().counts().exceeded()).isEqualTo(1);
		assertThat(view.verdicts().counts().noData()).isEqualTo(3);
	}

	@Test
	void otherTablesThatCannotBeReadDoNotHideTheFigures() {
		long id = halfFilled("2031");
		this.planned.row(id, "UNIT_YEARS", "{\"unit\":\"DV-A\",\"year\":\"năm nay\"}");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031");
		assertThat(view.verdicts().problems()).isNotEmpty();
		assertThat(view.verdicts().counts().exceeded()).isEqualTo(1);
	}

	@Test
	void anInterimFigureIsForecastAndSaysWhatIsNeededPerMonth() {
		halfFilled("2031-M09");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031-M09");
		UnitTarget visits = target(view, "KHAM");
		assertThat(view.interim()).isTrue();
		assertThat(visits.line().status()).isEqualTo("in_progress");
		assertThat(visits.forecast()).isEqualTo("120000");
		assertThat(visits.meets()).isTrue();
		assertThat(visits.need()).isEqualTo("AT_LEAST_PER_MONTH");
		assertThat(visits.perMonth()).isEqualTo("10000");
		assertThat(visits.pace()).isEqualTo("0");
		assertThat(target(view, "TIEM").none()).isEqualTo("NOT_CUMULATIVE");
		assertThat(target(view, "TU").forecast()).isEmpty();
	}

	@Test
	void theSamePeriodOfTheYearBeforeStandsBeside() {
		halfFilled("2031-M09");
		long before = this.planned.submission("DV-A", "2030-M09", "ACCEPTED", "");
		this.planned.figure(before, "KHAM", "FIGURE", "80.000", "80000", "")
			.figure(before, "GIUONG", "FIGURE", "45", "45", "");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031-M09");
		assertThat(target(view, "KHAM").previous()).isEqualTo("80000");
		assertThat(target(view, "KHAM").line().change()).isEqualTo("10000");
		assertThat(target(view, "GIUONG").previous()).isEqualTo("45");
		assertThat(view.owed().silent()).extracting("code").containsExactly("BHYT", "GIUONG");
	}

	@Test
	void theDeadlineIsPastOrStillToCome() {
		UnitStanding late = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031-M09").standing();
		assertThat(late.overdue()).isTrue();
		assertThat(late.state()).isEqualTo("NONE");
		long id = this.planned.submission("DV-A", "2031", "RETURNED", "Thiếu chữ ký");
		UnitStanding open = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").standing();
		assertThat(open.overdue()).isFalse();
		assertThat(open.open()).isTrue();
		assertThat(open.reason()).isEqualTo("Thiếu chữ ký");
		this.jdbc.sql("update submission set state = 'ACCEPTED' where id = ?").params(id).update();
		assertThat(this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").standing().open()).isFalse();
	}

	@Test
	void theDeadlineItselfIsNotLate() {
		UnitStanding standing = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").standing();
		LocalDate deadline = standing.period().deadline();
		assertThat(new UnitStanding(standing.period(), null, deadline).overdue()).isFalse();
		assertThat(new UnitStanding(standing.period(), null, deadline).days()).isZero();
		assertThat(new UnitStanding(standing.period(), null, deadline.plusDays(1)).overdue()).isTrue();
		assertThat(new UnitStanding(standing.period(), null, deadline.minusDays(3)).days()).isEqualTo(3);
	}

	@Test
	void aUnitOutOfReachAndAnUnknownPeriodAreNotThere() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.views.view(PlannedUnit.OTHER, "DV-A", "2031"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.views.view(PlannedUnit.ACTOR, "DV", "2031"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.views.view(PlannedUnit.ACTOR, "DV-A", "1999"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.views.view(PlannedUnit.COMMITTEE, "KHONG", "2031"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.whatIfs.tried(PlannedUnit.OTHER, "DV-A", "2031", Map.of(), Map.of()));
		assertThat(this.views.units(PlannedUnit.ACTOR)).extracting("code").containsExactly("DV-A");
	}

	@Test
	void noRankAndNoQuotaIsToldToAUnitThatIsAssessedAlone() {
		halfFilled("2031");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031");
		assertThat(view.verdicts().recognition().cases()).isNotEmpty()
			.allSatisfy((one) -> assertThat(one.candidate().rank() + one.candidate().quota()).isEmpty());
		assertThat(view.verdicts().recognition().ratings())
			.allSatisfy((one) -> assertThat(one.quota() + one.withinQuota()).isEmpty());
	}

	@Test
	void theHigherLevelsSayWhatTheyStillAsk() {
		long id = halfFilled("2031");
		this.planned.figure(id, "BHYT", "FIGURE", "90", "90", "")
			.figure(id, "GIUONG", "FIGURE", "50", "50", "")
			.row(id, "UNIT_YEARS", "{\"unit\":\"DV-A\",\"year\":\"2031\",\"score\":\"92\"}");
		this.jdbc.sql("update submission_figure set said = 'FIGURE', typed = '0', figure = '0' where indicator = 'TU'")
			.update();
		UnitVerdicts verdicts = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").verdicts();
		assertThat(verdicts.recognition().rating().orElseThrow().rating()).isEqualTo("KHTNV");
		assertThat(verdicts.levels()).extracting(NextLevel::level).containsExactly("HTNV", "HTTNV", "HTXSNV");
		assertThat(verdicts.levels().get(2)).satisfies((level) -> {
			assertThat(level.clause()).endsWith("CLS_UNIT.E1");
			assertThat(level.status()).isEqualTo("fail");
			assertThat(level.distance()).contains("còn 3 nhiệm vụ hoàn thành chưa đạt");
		});
		WhatIf all = this.whatIfs.tried(PlannedUnit.ACTOR, "DV-A", "2031",
				Map.of("KHAM", "130.000", "TIEM", "96", "BHYT", "91"), Map.of());
		assertThat(all.after().recognition().rating().orElseThrow().rating()).isEqualTo("HTXSNV");
		assertThat(all.after().levels()).isEmpty();
		assertThat(all.after().counts().allMet()).isTrue();
		assertThat(all.of(WhatIf.Kind.RATING)).singleElement()
			.satisfies((change) -> assertThat(change.before() + ">" + change.after()).isEqualTo("KHTNV>HTXSNV"));
		assertThat(all.of(WhatIf.Kind.OUTCOME)).extracting(WhatIf.Change::item)
			.containsExactlyInAnyOrder("KHAM", "TIEM", "BHYT");
		assertThat(all.of(WhatIf.Kind.CANDIDACY)).isNotEmpty()
			.allSatisfy((change) -> assertThat(change.reason()).isNotBlank());
	}

	@Test
	void theSheetOfACommuneIsJudgedByItsOwnPointsUntilItIsAppraisedAndMayBeTried() {
		this.jdbc.sql("update register_unit set type = 'COMMUNE' where code = 'DV-A'").update();
		assertThat(this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").owed().sheet()).isTrue();
		long id = this.planned.submission("DV-A", "2031", "DRAFT", "");
		this.planned.sheet(id, "1300-2023");
		UnitView view = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031");
		assertThat(view.selfScored()).isTrue();
		assertThat(view.owed().sheet()).isFalse();
		assertThat(view.verdicts().sheets()).singleElement()
			.satisfies((sheet) -> assertThat(sheet.status()).isEqualTo("met"));
		WhatIf tried = this.whatIfs.tried(PlannedUnit.ACTOR, "DV-A", "2031", Map.of(), Map.of("1300-2023/1/", "0"));
		assertThat(tried.of(WhatIf.Kind.COMMUNE)).singleElement()
			.satisfies((change) -> assertThat(change.before() + ">" + change.after()).isEqualTo("met>not_met"));
		assertThat(tried.after().sheets().get(0).open()).extracting("number").containsExactly("1");
		WhatIf wrong = this.whatIfs.tried(PlannedUnit.ACTOR, "DV-A", "2031", Map.of(), Map.of("1300-2023/1/", "1.2.3"));
		assertThat(wrong.refused()).isTrue();
		WhatIf many = this.whatIfs.tried(PlannedUnit.ACTOR, "DV-A", "2031", Map.of(), Map.of("1300-2023/1/", "99"));
		assertThat(many.after().refused()).isTrue();
	}

	@Test
	void theNearestAwardLacksTheFewestConditions() {
		halfFilled("2031");
		List<NextAward> awards = this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").verdicts().awards();
		assertThat(awards).isNotEmpty();
		assertThat(awards).extracting((one) -> one.failing().size()).isSorted();
		assertThat(awards).allSatisfy((one) -> {
			assertThat(one.candidate().status()).isNotEqualTo("eligible");
			assertThat(one.failing()).allMatch((check) -> check.status().equals("fail"));
			assertThat(one.unknown()).allMatch((check) -> check.status().equals("unknown"));
		});
	}

	@Test
	void aUnitIsJudgedByThoseBelowItButNeverSeesItsBlock() {
		assertThat(this.views.view(PlannedUnit.COMMITTEE, "DV", "2031").basis().units()).containsExactly("DV", "DV-A",
				"DV-B");
		assertThat(this.views.view(PlannedUnit.ACTOR, "DV-A", "2031").basis().units()).containsExactly("DV-A");
	}

	private static UnitTarget target(UnitView view, String indicator) {
		return view.targets()
			.stream()
			.filter((target) -> target.line().indicator().equals(indicator))
			.findFirst()
			.orElseThrow();
	}

}
